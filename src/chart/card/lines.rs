use super::canvas::Canvas;
use super::ink::Ink;
use super::typeface::Typeface;

/// The room that words have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    /// Sizes to try, in pixels to an em, the largest first.
    pub(super) sizes: &'static [i32],
    /// Width in pixels.
    pub(super) room: i32,
    /// Height in pixels.
    pub(super) height: i32,
}

/// Words broken into lines.
pub(super) struct Lines<'f> {
    face: &'f Typeface,
    size: i32,
    lines: Vec<String>,
}

/// How near to the narrowest room the lines are brought, in pixels.
const STEP: i32 = 8;

/// From one line to the next.
const fn leading(size: i32) -> i32 {
    size * 6 / 5
}

/// Breaks words into lines at the largest size at which they have room; at the smallest, what has none is cut off.
pub(super) fn set<'f>(face: &'f Typeface, words: &str, block: Block) -> Lines<'f> {
    let mut lines = Lines { face, size: 0, lines: Vec::new() };
    for size in block.sizes {
        let most = usize::try_from(block.height / leading(*size)).unwrap_or_default().max(1);
        let (broken, whole) = broken(face, words, (*size, block.room), most);
        (lines.size, lines.lines) = (*size, broken);
        if whole {
            lines.balance(words, block.room);
            break;
        }
    }
    lines
}

/// At most so many lines, and whether they hold all the words.
fn broken(face: &Typeface, words: &str, (size, room): (i32, i32), most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let mut whole = true;
    for word in words.split_whitespace().filter(|word| word.chars().any(|letter| face.has(letter))) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|longer| face.width(longer, size) <= room) {
            Some(longer) => drop(lines.pop().map(|_| lines.push(longer))),
            None if lines.len() == most => {
                let rest = lines.pop().map(|line| format!("{line} {word}")).unwrap_or_default();
                lines.push(cut(face, &rest, size, room));
                return (lines, false);
            }
            None => {
                whole &= face.width(word, size) <= room;
                lines.push(cut(face, word, size, room));
            }
        }
    }
    (lines, whole)
}

/// The words where they have room; otherwise as many letters as have it, and a sign that there is more.
pub(super) fn cut(face: &Typeface, words: &str, size: i32, room: i32) -> String {
    if face.width(words, size) <= room {
        return words.to_owned();
    }
    let mut ends = words.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
    // No line has room for more letters than it has pixels.
    ends.truncate(usize::try_from(room).unwrap_or_default());
    let fits = |end: &usize| face.width(&format!("{}…", words[..*end].trim_end()), size) <= room;
    let last = ends.partition_point(fits).saturating_sub(1);
    format!("{}…", words[..ends.get(last).copied().unwrap_or_default()].trim_end())
}

impl Lines<'_> {
    /// Breaks the words into as many lines of about one length, so that none stands alone on the last.
    fn balance(&mut self, words: &str, room: i32) {
        let most = self.lines.len();
        let (mut narrow, mut wide) = (room / 2, room);
        while most > 1 && wide - narrow > STEP {
            let middle = narrow + (wide - narrow) / 2;
            let (lines, whole) = broken(self.face, words, (self.size, middle), most);
            if whole {
                (wide, self.lines) = (middle, lines);
            } else {
                narrow = middle;
            }
        }
    }

    /// Draws the lines from their top left corner on; gives the height at which they end.
    pub(super) fn draw(&self, canvas: &mut Canvas, (x, top): (i32, i32), ink: Ink) -> i32 {
        let mut y = top;
        for line in &self.lines {
            canvas.fill(self.face.outlines(line, self.size, (x, y + self.size * 9 / 10)), ink);
            y += leading(self.size);
        }
        y
    }
}
