//! Texts that are nearly what a program expects.

use bolero::{Driver, ValueGenerator};
use std::ops::Bound::{Excluded, Included};

/// Makes texts of the words of a kind of file, and of whole files of the kind with a few slips in each.
pub struct Near {
    /// Whole texts of the kind.
    pub seeds: Vec<String>,
    /// Words and signs that mean something in such a text.
    pub words: &'static [&'static str],
}

/// Characters that look like others, like nothing, or mean something to a program further on.
const ODD: &[&str] = &[
    "\0",
    "\t",
    "\r",
    "\r\n",
    "\u{b}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "\u{2028}",
    "\u{2029}",
    "\u{2066}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "\u{301}",
    "ŷ",
    "ŵ",
    "İ",
    "ß",
    "ﬁ",
    "а",
    "１",
    "٣",
    "²",
    "½",
    "–",
    "—",
    "‘",
    "’",
    "“",
    "”",
    "…",
    "−",
    "👩‍👧",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "`",
    "\\",
    "/",
    "{{",
    "}}",
    "{%",
    "%}",
    "${",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "javascript:",
    "=1+1",
    "@",
    "|",
    "\n",
    "\n\n",
    "  ",
];

/// Longest text in bytes: what a longer one would find, hostile tests of size look for.
const LONGEST: usize = 16 * 1024;

impl ValueGenerator for Near {
    type Output = String;

    fn generate<D: Driver>(&self, driver: &mut D) -> Option<String> {
        let mut text = match below(driver, 4)? {
            0 => String::new(),
            _ => self.seed(driver)?.to_owned(),
        };
        if text.is_empty() {
            for _ in 0..below(driver, 24)? {
                text += &self.scrap(driver)?;
            }
        }
        for _ in 0..below(driver, 6)? {
            self.slip(driver, &mut text)?;
        }
        Some(text)
    }
}

impl Near {
    fn seed<D: Driver>(&self, driver: &mut D) -> Option<&str> {
        match self.seeds.len() {
            0 => Some(""),
            seeds => Some(&self.seeds[below(driver, seeds)?]),
        }
    }

    fn scrap<D: Driver>(&self, driver: &mut D) -> Option<String> {
        Some(match below(driver, 16)? {
            0 | 1 => ODD[below(driver, ODD.len())?].to_owned(),
            2 => char::from_u32(driver.gen_u32(Included(&0), Excluded(&0x11_0000))?).unwrap_or('\u{fffd}').to_string(),
            3 => char::from(driver.gen_u8(Included(&0), Excluded(&128))?).to_string(),
            4 => {
                let seed = self.seed(driver)?;
                let line = below(driver, seed.lines().count().max(1))?;
                seed.split_inclusive('\n').nth(line).unwrap_or_default().to_owned()
            }
            _ => self.words[below(driver, self.words.len())?].to_owned(),
        })
    }

    /// One change, of the kinds that hands, editors and machines make.
    fn slip<D: Driver>(&self, driver: &mut D, text: &mut String) -> Option<()> {
        let at = text.floor_char_boundary(below(driver, text.len() + 1)?);
        let end = |length: usize| text.ceil_char_boundary((at + length).min(text.len()));
        match below(driver, 8)? {
            0 | 1 => text.insert_str(at, &self.scrap(driver)?),
            2 => {
                let end = end(1 + below(driver, 12)?);
                text.replace_range(at..end, "");
            }
            3 | 4 => {
                let end = end(1 + below(driver, 6)?);
                text.replace_range(at..end, &self.scrap(driver)?);
            }
            5 => {
                let again = text[at..end(1 + below(driver, 80)?)].to_owned();
                text.insert_str(at, &again);
            }
            6 => {
                let scrap = self.scrap(driver)?.repeat(1 + below(driver, 64)?);
                text.insert_str(at, &scrap);
            }
            _ => {
                let to = text.floor_char_boundary(below(driver, text.len() + 1)?);
                let moved: String = text.drain(at.min(to)..at.max(to)).collect();
                if below(driver, 4)? > 0 {
                    text.push_str(&moved);
                }
            }
        }
        text.truncate(text.floor_char_boundary(LONGEST));
        Some(())
    }
}

/// A number from 0 up to, and without, `end`.
fn below<D: Driver>(driver: &mut D, end: usize) -> Option<usize> {
    let end = u16::try_from(end.max(1)).unwrap_or(u16::MAX);
    driver.gen_u16(Included(&0), Excluded(&end)).map(usize::from)
}
