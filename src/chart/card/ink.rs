use crate::chart::palette::Theme;
use crate::plan::Rag;

/// A colour on a ground: every pixel is one of the sixteen steps between the two.
///
/// That is few enough for a picture of 256 colours, and mixing them is a sum of whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink(u8);

/// Steps from a ground to the colour on it, both included.
const STEPS: u8 = 16;
/// How many inks there are.
const COUNT: u8 = 13;

impl Ink {
    /// The paper itself.
    pub(super) const PAPER: Self = Self(0);
    /// Text and outlines on the paper.
    pub(super) const INK: Self = Self(1);
    /// Text that stands back.
    pub(super) const MUTED: Self = Self(2);
    /// Text on the band at the head.
    pub(super) const ON_INK: Self = Self(3);
    /// The hatching of what nobody has rated.
    pub(super) const HATCH: Self = Self(4);
    const FIRST_FILL: u8 = 5;
    const FIRST_ON: u8 = 9;

    /// The colour of a rating, on the paper.
    pub(super) const fn fill(rag: Rag) -> Self {
        match rag {
            Rag::NotStarted | Rag::NotRated => Self::PAPER,
            coloured => Self(Self::FIRST_FILL + coloured.index() as u8),
        }
    }

    /// What stands on the colour of a rating.
    pub(super) const fn on(rag: Rag) -> Self {
        match rag {
            Rag::NotStarted | Rag::NotRated => Self::INK,
            coloured => Self(Self::FIRST_ON + coloured.index() as u8),
        }
    }

    /// The colour of the picture where an outline covers so much of a pixel, of 255.
    pub(super) const fn covering(self, coverage: u8) -> u8 {
        let last = STEPS as u16 - 1;
        self.0 * STEPS + ((coverage as u16 * last + 127) / 255) as u8
    }

    /// True where a colour of the picture is a step of this ink, so that two signs that touch add nothing to each other.
    pub(super) const fn is_in(self, colour: u8) -> bool {
        colour / STEPS == self.0
    }

    /// The ground, and the colour on it.
    fn ends(self) -> [&'static str; 2] {
        let theme = Theme::Light;
        let (paper, ink) = (theme.paper(), theme.ink());
        let status = |from: u8| theme.status(Rag::ALL[usize::from(self.0 - from)]);
        match self.0 {
            0 => [paper, paper],
            1 => [paper, ink],
            2 => [paper, theme.muted()],
            3 => [ink, paper],
            4 => [paper, theme.hatch()],
            Self::FIRST_FILL..Self::FIRST_ON => [paper, status(Self::FIRST_FILL).fill],
            _ => [status(Self::FIRST_ON).fill, status(Self::FIRST_ON).on],
        }
    }
}

/// Every colour of the picture, as red, green and blue: sixteen steps an ink.
pub(super) fn palette() -> Vec<u8> {
    let mut colours = Vec::with_capacity(3 * usize::from(COUNT * STEPS));
    for ink in 0..COUNT {
        let [ground, colour] = Ink(ink).ends().map(channels);
        for step in 0..u32::from(STEPS) {
            for (from, to) in ground.into_iter().zip(colour) {
                let last = u32::from(STEPS) - 1;
                let mixed = (u32::from(from) * (last - step) + u32::from(to) * step + last / 2) / last;
                colours.push(u8::try_from(mixed).unwrap_or(u8::MAX));
            }
        }
    }
    colours
}

/// `#c22a1e` as red, green and blue.
fn channels(hex: &str) -> [u8; 3] {
    let pair = |at: usize| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    [1, 3, 5].map(|at| pair(at).unwrap_or_default())
}
