//! A measured chart onto the canvas, from the back to the front.

use super::frame::{Frame, Scale};
use super::plan::{ASIDE, GAPS, LIST_LINE, LIST_SAMPLE, Plan};
use super::words::{self, LineKind};
use super::{Lines, MeasureChart, Reading};
use crate::chart::defs::{define, place_hatch};
use crate::chart::svg::{Anchor, Area, Canvas, Drawn, Mark, Paint, Type, group};
use crate::plan::{Number, Value};
use plotters::element::PathElement;

/// Height of the hatched strip under a gap, in tenths of a pixel.
const STRIP: i32 = 50;

impl Plan<'_> {
    /// Draws everything.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        self.lines.draw(area)?;
        match &self.frame {
            None => area.draw_text(self.chart.empty, &Type::Label.for_plotters(), (0, self.key_top))?,
            Some(frame) => self.draw_plot(area, frame)?,
        }
        self.draw_notes(area)
    }

    fn draw_plot(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        if self.has_gaps {
            define(area, self.id, [false; 6], true)?;
        }
        area.draw(&Mark::<(i32, i32), 0, _>::new([], |canvas, []| self.symbols.define(canvas, self.id)))?;
        self.key.draw(area, &self.symbols, self.id, self.key_top)?;
        self.draw_bands(area, frame)?;
        frame.axis.draw(area, (frame.left, frame.right), |value| frame.y(value))?;
        frame.times.draw_grid(area, &[(frame.bottom, frame.bottom + 50)])?;
        area.draw(&PathElement::new([(frame.left, frame.bottom), (frame.right, frame.bottom)], Paint::Axis.style()))?;
        frame.times.draw_labels(area, self.dates_top)?;
        self.draw_lines(area, frame)?;
        self.draw_changes(area, frame)?;
        self.draw_gaps(area, frame)?;
        let scaled = frame.on(area);
        self.draw_series(&scaled, frame)?;
        self.draw_points(&scaled, frame)?;
        self.draw_words(area, frame)?;
        self.draw_list(area)
    }

    /// What lies behind everything: between the limits, and beside the target.
    fn draw_bands(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        for (process, (from, to)) in self.reaches(frame) {
            if let Lines::Limits(limits) = &process.lines {
                let (top, bottom) = (self.chart.possible(limits.upper), self.chart.possible(limits.lower));
                draw_band(area, "spc-band", [(from, frame.y(top)), (to, frame.y(bottom))])?;
            }
        }
        let Some(target) = &self.chart.target else { return Ok(()) };
        let Some(close) = target.close_from else { return Ok(()) };
        let (one, other) = (frame.y(target.value.as_f64()), frame.y(close.as_f64()));
        draw_band(area, "target-close", [(frame.left, one.min(other)), (frame.right, one.max(other))])
    }

    fn draw_lines(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        let level = |paint: Paint, value: f64, (from, to): (i32, i32)| {
            let y = frame.y(value);
            area.draw(&PathElement::new([(from, y), (to, y)], paint.style()))
        };
        for (process, reach) in self.reaches(frame) {
            match &process.lines {
                Lines::Limits(limits) => {
                    level(Paint::Limit, self.chart.possible(limits.upper), reach)?;
                    level(Paint::Limit, self.chart.possible(limits.lower), reach)?;
                    level(Paint::Mean, limits.mean.as_f64(), reach)?;
                }
                Lines::Median(median, _) => level(Paint::Mean, median.as_f64(), reach)?,
                Lines::None(_) => {}
            }
        }
        if let Some(target) = &self.chart.target {
            level(Paint::Target, target.value.as_f64(), (frame.left, frame.right))?;
        }
        if let Some(baseline) = &self.chart.baseline {
            let y = frame.y(baseline.value.as_f64());
            let (from, to) = ((frame.left, y - 15), (frame.left + 110, y + 15));
            area.draw(&Mark::new([from, to], |canvas, [from, to]| drop(canvas.rect("baseline", from, to))))?;
        }
        Ok(())
    }

    /// Each way of working, with its left and right end.
    fn reaches(&self, frame: &Frame) -> impl Iterator<Item = (&super::Process<'_>, (i32, i32))> {
        let processes = &self.chart.processes;
        let ends = processes.iter().skip(1).map(|process| process.from).chain([self.chart.readings.len()]);
        let readings = processes.iter().zip(ends).filter(|(process, end)| process.from < *end);
        readings.map(|(process, end)| (process, frame.reach(&(process.from..end)))).collect::<Vec<_>>().into_iter()
    }

    fn draw_changes(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        for change in &self.changes {
            area.draw(&Mark::new([(change.x, change.top), (change.x, frame.bottom)], |canvas, [from, to]| {
                let words_end = from.1 + change.lines.len() as i32 * Type::Small.line_height() + 20;
                let mut line = canvas.element("line");
                line.class("change").length("x1", to.0).length("y1", words_end).length("x2", to.0).length("y2", to.1);
                drop(line);
                let mut middle = from.1 + Type::Small.line_height() / 2;
                for words in &change.lines {
                    let at = (change.left, middle + Type::Small.below_middle());
                    canvas.text_in(&[Type::Small.class(), " said"], Anchor::Start, at, words);
                    middle += Type::Small.line_height();
                }
            }))?;
        }
        Ok(())
    }

    /// Under each gap a hatched strip as wide as the gap, with the reason where it fits.
    fn draw_gaps(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        for (position, reading) in self.chart.readings.iter().enumerate() {
            if matches!(reading.value, Value::Number(_)) {
                continue;
            }
            let (from, to) = frame.reach(&(position..position + 1));
            area.draw(&Mark::new([(from, frame.bottom), (to, frame.bottom + STRIP)], |canvas, [from, to]| {
                canvas.rect("gap", from, to).title(&[&self.chart.title(reading)]);
                place_hatch(canvas, self.id, "", from, to);
                if let Some((_, x)) = self.signs.iter().find(|(signed, _)| *signed == position) {
                    let at = (*x, from.1 + i32::midpoint(STRIP, GAPS) + Type::Small.below_middle());
                    canvas.text(Type::Small, Anchor::Middle, at, words::sign(self.chart.words, reading.value));
                }
            }))?;
        }
        Ok(())
    }

    /// The line through figures that follow one another, broken at gaps and where figures are counted in another way.
    fn draw_series(&self, area: &Area<'_, Scale>, frame: &Frame) -> Drawn {
        if self.chart.is_points_only() {
            return Ok(());
        }
        for stretch in self.chart.stretches() {
            let points: Vec<(i32, f64)> =
                stretch.iter().map(|(position, number)| (frame.days[*position], number.as_f64())).collect();
            if points.len() > 1 {
                area.draw(&PathElement::new(points, Paint::Series.style()))?;
            }
        }
        Ok(())
    }

    fn draw_points(&self, area: &Area<'_, Scale>, frame: &Frame) -> Drawn {
        group(area, "points", &[], || {
            for (position, number) in self.chart.figures() {
                let reading: &Reading<'_> = &self.chart.readings[position];
                let title = self.chart.title(reading);
                area.draw(&Mark::new([(frame.days[position], number.as_f64())], |canvas, [at]| {
                    let is_open = reading.marks.provisional;
                    let side = self.symbols.side(reading.signal);
                    self.symbols.place(canvas, self.id, (reading.signal, is_open), (at, side), &title);
                }))?;
            }
            Ok(())
        })
    }

    /// Figures in the plot, and the names of lines at its right.
    fn draw_words(&self, area: &Area<'_>, frame: &Frame) -> Drawn {
        for written in &self.written {
            area.draw(&Mark::new([written.middle], |canvas, [(x, y)]| {
                let at = (x, y + written.style.below_middle());
                canvas.text_in(&[written.style.class(), " halo said"], Anchor::Middle, at, &written.text);
            }))?;
        }
        for label in &self.ends {
            let line = label.style.line_height();
            let first = label.middle - (label.lines.len() as i32 - 1) * line / 2;
            let ends = [(frame.right + 20, label.wanted), (frame.right + ASIDE - 30, first)];
            area.draw(&PathElement::new(ends, Paint::Leader.style()))?;
            area.draw(&Mark::new([(frame.right + ASIDE, first)], |canvas, [(x, mut y)]| {
                for words in &label.lines {
                    canvas.text(label.style, Anchor::Start, (x, y + label.style.below_middle()), words);
                    y += line;
                }
            }))?;
        }
        Ok(())
    }

    /// Under a narrow plot: the latest figure, and each line by a sample of it.
    fn draw_list(&self, area: &Area<'_>) -> Drawn {
        let mut top = self.list_top;
        for listed in &self.list {
            let middle = top + LIST_LINE / 2;
            let (left, style) = match listed.sample {
                None => (0, Type::Strong),
                Some(_) => (LIST_SAMPLE, Type::Label),
            };
            if let Some(kind) = listed.sample {
                let paint = match kind {
                    LineKind::Mean => Paint::Mean,
                    LineKind::Limit => Paint::Limit,
                    LineKind::Target => Paint::Target,
                };
                area.draw(&PathElement::new([(0, middle), (LIST_SAMPLE - 60, middle)], paint.style()))?;
            }
            area.draw(&Mark::new([(left, middle)], |canvas: &mut Canvas<'_>, [(x, y)]| {
                for (line, words) in (0..).zip(&listed.lines) {
                    canvas.text(style, Anchor::Start, (x, y + line * LIST_LINE + style.below_middle()), words);
                }
            }))?;
            top += listed.lines.len() as i32 * LIST_LINE;
        }
        Ok(())
    }

    fn draw_notes(&self, area: &Area<'_>) -> Drawn {
        area.draw(&Mark::new([(0, self.notes_top)], |canvas, [(x, top)]| {
            let mut middle = top + Type::Small.line_height() / 2;
            for note in &self.notes {
                canvas.text(Type::Small, Anchor::Start, (x, middle + Type::Small.below_middle()), note);
                middle += Type::Small.line_height();
            }
        }))
    }
}

impl MeasureChart<'_> {
    /// Figures that one line may join: no reading without a figure between them, and all counted in one way.
    fn stretches(&self) -> Vec<Vec<(usize, Number)>> {
        let figures: Vec<(usize, Number)> = self.figures().collect();
        let joined = |a: &(usize, Number), b: &(usize, Number)| a.0 + 1 == b.0 && !self.readings[b.0].marks.breaks;
        figures.chunk_by(joined).map(<[_]>::to_vec).collect()
    }
}

fn draw_band(area: &Area<'_>, class: &str, corners: [(i32, i32); 2]) -> Drawn {
    area.draw(&Mark::new(corners, |canvas, [from, to]| drop(canvas.rect(class, from, to))))
}
