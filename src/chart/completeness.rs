//! How complete is each report? One bar a report of what was said about its actions, and below it how many of its
//! ratings rest on evidence. The fills have no hue: this judges nothing.

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::define;
use super::key::{Hatching, Key, Sample};
use super::layout::Layout;
use super::period_name::PeriodName;
use super::segment::Segment;
use super::stack::{Form, Stack, Stacks, Under};
use super::svg::{Area, ChartError, Drawn, Svg, Type};
use super::table::{Table, TableCell, TableColumn};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::words::{self, Words, key as message, say};
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: bars, one a report, oldest first.
#[derive(Debug, Clone)]
pub struct CompletenessBars<'a> {
    /// The reports, from top to bottom.
    pub reports: Vec<Reported<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// How many actions of one report were reported how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported<'a> {
    /// The report's period.
    pub period: PeriodName<'a>,
    /// Actions whose owners reported.
    pub updated: u32,
    /// Actions checked with their owners: nothing had changed.
    pub confirmed: u32,
    /// Actions shown as an earlier report had them.
    pub carried: u32,
    /// Actions of which nothing was ever received.
    pub silent: u32,
    /// Actions that have a rating.
    pub rated: u32,
    /// Those of them whose rating cites evidence.
    pub evidenced: u32,
}

/// The parts of a bar, from left to right: class, whether hatched, word.
const PARTS: [(&str, Hatching, words::Key); 4] = [
    ("said-updated", Hatching::Clear, message::completeness_bars_updated),
    ("said-confirmed", Hatching::Clear, message::completeness_bars_confirmed),
    ("said-carried", Hatching::Covered, message::completeness_bars_carried),
    ("said-silent", Hatching::Clear, message::completeness_bars_silent),
];
/// Space between key and bars, and between the rows of bars.
const BELOW_KEY: i32 = 100;
const FORM: Form = Form { bar: 260, between: 180, ..Form::FULL };

impl Reported<'_> {
    /// The counts in the order of [`PARTS`].
    const fn counts(&self) -> [u32; 4] {
        [self.updated, self.confirmed, self.carried, self.silent]
    }

    fn total(&self) -> u32 {
        self.counts().iter().sum()
    }

    /// "Rated with evidence: 21 of 60".
    fn evidence(&self, words: &Words) -> String {
        match self.rated {
            0 => say!(words, completeness_bars_none_rated).to_owned(),
            rated => say!(words, completeness_bars_evidence, count = self.evidenced, all = rated),
        }
    }
}

impl<'a> Chart<'a> for CompletenessBars<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let notes: Vec<String> = self.reports.iter().map(|report| report.evidence(self.words.language)).collect();
        let spoken = PARTS.map(|(_, _, word)| mid_sentence(self.words.language.plain(word)));
        let plan = Plan::new(self, (&notes, &spoken), caption, layout);
        Svg::draw(&caption.head((layout.width(), plan.height)), 2600 + 1500 * self.reports.len(), |area| {
            plan.draw(area)
        })
    }

    fn table(&self) -> Table<'a> {
        let words = self.words.language;
        let mut columns = vec![TableColumn::words(say!(words, chart_head_report))];
        columns.extend(PARTS.map(|(_, _, word)| TableColumn::numbers(words.plain(word))));
        let totals = [
            say!(words, common_actions_head),
            say!(words, completeness_bars_head_rated),
            say!(words, completeness_bars_head_evidence),
        ];
        columns.extend(totals.map(TableColumn::numbers));
        let mut table = Table::new(say!(words, completeness_bars_table), columns);
        for report in &self.reports {
            let counts = report.counts().into_iter().chain([report.total(), report.rated, report.evidenced]);
            table.push(report.period.cell(), counts.map(TableCell::count).collect());
        }
        table
    }
}

/// The chart, measured.
struct Plan<'a> {
    id: &'a str,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    key_top: i32,
    stacks: Stacks<'a>,
    hatched: bool,
    /// Stands where there are no bars.
    empty: Option<&'a str>,
    height: i32,
}

impl<'a> Plan<'a> {
    /// Measures the chart. Notes go below the bars; `spoken` are the words of [`PARTS`] as they stand inside a sentence.
    fn new(
        chart: &'a CompletenessBars<'a>,
        (notes, spoken): (&'a [String], &'a [Cow<'a, str>; 4]),
        caption: &Caption<'a>,
        layout: Layout,
    ) -> Self {
        let occurs = |part: usize| chart.reports.iter().any(|report| report.counts()[part] > 0);
        let lines = CaptionLines::new(caption, layout);
        let shown = PARTS.into_iter().enumerate().filter(|(part, _)| occurs(*part));
        let samples =
            shown.map(|(_, (class, hatching, word))| (Sample::Fill(class, hatching), chart.words.language.plain(word)));
        let key = Key::of(caption.id, samples, layout);
        let key_top = lines.height_with_space();
        let top = key_top + key.height() + if key.height() > 0 { BELOW_KEY } else { 0 };
        let stacks = chart.reports.iter().zip(notes).map(|(report, note)| stack(report, note, spoken, &chart.words));
        let stacks = Stacks::new(caption.id, stacks.collect(), FORM, layout, top);
        let empty = chart.reports.is_empty().then_some(chart.words.empty);
        let height = if empty.is_some() { top + Type::Label.line_height() } else { stacks.bottom() };
        Self { id: caption.id, lines, key, key_top, stacks, hatched: occurs(2), empty, height }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, [false; 6], self.hatched)?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        match self.empty {
            Some(empty) => {
                let top = self.height - Type::Label.line_height();
                area.draw_text(empty, &Type::Label.for_plotters(), (0, top))
            }
            None => self.stacks.draw(area),
        }
    }
}

fn stack<'s>(
    report: &'s Reported<'_>,
    note: &'s str,
    spoken: &'s [Cow<'_, str>; 4],
    words: &'s Vocabulary<'_>,
) -> Stack<'s> {
    let parts = PARTS.into_iter().zip(spoken).zip(report.counts());
    let segments = parts.map(|(((class, hatching, _), word), count)| Segment {
        class,
        count,
        word,
        glyph: None,
        hatched: hatching == Hatching::Covered,
    });
    let thin = Under {
        count: report.evidenced,
        of: report.rated,
        title: [&report.period.title, ": ", &*mid_sentence(note)].concat().into(),
    };
    Stack {
        label: &report.period.title,
        segments: segments.collect(),
        total: words.actions(report.total()),
        under: (report.rated > 0).then_some(thin),
        note: Some(note),
    }
}
