//! Every colour, for each theme, in one place.
//!
//! In: a theme. Out: the values of the CSS custom properties that charts and pages take by name. The statuses form a
//! ladder of lightness (finished, major issues, on track, may delay, not started), so they stay apart in greyscale and
//! under every kind of colour-blindness; the tests compute it (`domain.md` §2.2, `readers-and-peers.md` §5.3).
//!
//! Which ink goes on which fill: white on finished; white (light, print) or the dark paper (dark) on major issues; dark
//! ink on on track and may delay; the page's own ink on not started and not rated. Every fill has an outline in ink.
//! How complete a report is has a scale of its own, without a hue: it judges nothing.

#[cfg(test)]
mod tests;

use crate::plan::{Rag, Verdict};

/// The light a page is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on white.
    Light,
    /// Light ink on near-black.
    Dark,
    /// Black ink on paper.
    Print,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// The colour behind everything.
    pub const fn paper(self) -> &'static str {
        self.colours().paper
    }

    /// The colour of text and outlines.
    pub const fn ink(self) -> &'static str {
        self.colours().ink
    }

    /// The colour of text that stands back.
    pub const fn muted(self) -> &'static str {
        self.colours().muted
    }

    /// The colour of the hatching over what nobody has rated.
    pub const fn hatch(self) -> &'static str {
        self.colours().hatch
    }

    /// The colour of a status as a fill, of text on that fill, and of the pale cell behind its glyph.
    pub const fn status(self, rag: Rag) -> StatusColours {
        self.colours().statuses[rag.index()]
    }

    /// The colour of an inspectors' verdict, which is not a rating and shares no colour with one.
    pub const fn verdict(self, verdict: Verdict) -> &'static str {
        self.colours().verdicts[verdict as usize]
    }

    /// The colours of points on a measure chart.
    pub const fn signals(self) -> SignalColours {
        self.colours().signals
    }

    const fn colours(self) -> Colours {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
            Self::Print => PRINT,
        }
    }
}

/// The colours of one status in one theme, as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusColours {
    /// Bars and glyphs.
    pub fill: &'static str,
    /// Text and glyphs on the fill: at least 4.5:1.
    pub on: &'static str,
    /// Cells behind a glyph.
    pub tint: &'static str,
}

#[derive(Clone, Copy)]
struct Colours {
    paper: &'static str,
    ink: &'static str,
    /// Secondary text, at least 7:1.
    muted: &'static str,
    /// Lines that only divide.
    rule: &'static str,
    /// The lines of the hatching.
    hatch: &'static str,
    statuses: [StatusColours; 6],
    /// How an action was reported, as fill and text on it: updated, confirmed. What was not reported has no fill.
    said: [[&'static str; 2]; 2],
    /// Progress, mixed, concern.
    verdicts: [&'static str; 3],
    signals: SignalColours,
}

/// The colours of points on a measure chart in one theme, as `#rrggbb`. Each has an outline in ink and a shape of its own
/// besides (`domain.md` §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignalColours {
    /// Better than chance explains.
    pub improvement: &'static str,
    /// Worse than chance explains.
    pub concern: &'static str,
    /// More change than chance explains, neither better nor worse.
    pub neutral: &'static str,
    /// Chance explains it; the line through the points too.
    pub common: &'static str,
    /// The letter on a signal: at least 4.5:1 on each.
    pub on: &'static str,
    /// Between the process limits: so faint that it only divides.
    pub band: &'static str,
    /// Beside a target, where it counts as close.
    pub close: &'static str,
}

const fn status(fill: &'static str, on: &'static str, tint: &'static str) -> StatusColours {
    StatusColours { fill, on, tint }
}

const LIGHT: Colours = Colours {
    paper: "#ffffff",
    ink: "#15191d",
    muted: "#4a525a",
    rule: "#d3d8dc",
    hatch: "#767f88",
    statuses: [
        status("#12436d", "#ffffff", "#d7dfe6"),
        status("#58a06b", "#15191d", "#e3efe6"),
        status("#f6b834", "#15191d", "#fdf1d6"),
        status("#c22a1e", "#ffffff", "#f5dbd9"),
        status("#ffffff", "#15191d", "#f6f7f8"),
        status("#ffffff", "#15191d", "#f6f7f8"),
    ],
    said: [["#3d4751", "#ffffff"], ["#8b959f", "#15191d"]],
    verdicts: ["#28998e", "#5f549f", "#6d1045"],
    signals: SignalColours {
        improvement: "#14589f",
        concern: "#c2540b",
        neutral: "#3a0d70",
        common: "#8b939a",
        on: "#ffffff",
        band: "#f0f2f4",
        close: "#e3ebd9",
    },
};

const DARK: Colours = Colours {
    paper: "#14181d",
    ink: "#e8ebee",
    muted: "#b3bbc3",
    rule: "#3a424a",
    hatch: "#7d8790",
    statuses: [
        status("#356a9f", "#ffffff", "#1e2f42"),
        status("#5fb78b", "#14181d", "#223c32"),
        status("#f6c64e", "#14181d", "#403925"),
        status("#e3533d", "#14181d", "#4a2826"),
        status("#14181d", "#e8ebee", "#20262c"),
        status("#14181d", "#e8ebee", "#20262c"),
    ],
    said: [["#d9dfe5", "#14181d"], ["#808b96", "#14181d"]],
    verdicts: ["#268a7f", "#a596e6", "#ffcfe6"],
    signals: SignalColours {
        improvement: "#7fc0fa",
        concern: "#e07b30",
        neutral: "#a066d4",
        common: "#d0d5da",
        on: "#14181d",
        band: "#1f252b",
        close: "#2a3427",
    },
};

const PRINT: Colours = Colours { ink: "#000000", muted: "#333333", rule: "#bbbbbb", hatch: "#777777", ..LIGHT };

/// Names of the properties of each status, by [`Rag::index`]: fill, text on it, tint.
const STATUS_NAMES: [[&str; 3]; 6] = [
    ["--rag-finished", "--rag-finished-on", "--rag-finished-tint"],
    ["--rag-green", "--rag-green-on", "--rag-green-tint"],
    ["--rag-amber", "--rag-amber-on", "--rag-amber-tint"],
    ["--rag-red", "--rag-red-on", "--rag-red-tint"],
    ["--rag-not-started", "--rag-not-started-on", "--rag-not-started-tint"],
    ["--rag-not-rated", "--rag-not-rated-on", "--rag-not-rated-tint"],
];

/// Names of the properties that say how an action was reported: fill, text on it.
const SAID_NAMES: [[&str; 2]; 2] =
    [["--said-updated", "--said-updated-on"], ["--said-confirmed", "--said-confirmed-on"]];
/// Names of the properties of the verdicts.
const VERDICT_NAMES: [&str; 3] = ["--verdict-progress", "--verdict-mixed", "--verdict-concern"];

/// Every custom property of a theme with its value, in a fixed order.
pub fn properties(theme: Theme) -> impl Iterator<Item = (&'static str, &'static str)> {
    let colours = theme.colours();
    let page = [
        ("--paper", colours.paper),
        ("--ink", colours.ink),
        ("--muted", colours.muted),
        ("--rule", colours.rule),
        ("--hatch", colours.hatch),
    ];
    let statuses = STATUS_NAMES.into_iter().zip(colours.statuses);
    let of_statuses =
        statuses.flat_map(|([fill, on, tint], status)| [(fill, status.fill), (on, status.on), (tint, status.tint)]);
    let said =
        SAID_NAMES.into_iter().zip(colours.said).flat_map(|([fill, on], value)| [(fill, value[0]), (on, value[1])]);
    let of_verdicts = VERDICT_NAMES.into_iter().zip(colours.verdicts);
    let signals = colours.signals;
    let of_signals = [
        ("--spc-improvement", signals.improvement),
        ("--spc-concern", signals.concern),
        ("--spc-neutral", signals.neutral),
        ("--spc-common", signals.common),
        ("--spc-on", signals.on),
        ("--spc-band", signals.band),
        ("--target-close", signals.close),
    ];
    page.into_iter().chain(of_statuses).chain(said).chain(of_verdicts).chain(of_signals)
}

/// The declarations of a theme, to stand inside a rule: `--paper:#ffffff;--ink:…;`.
pub fn css_custom_properties(theme: Theme) -> String {
    let mut css = String::with_capacity(800);
    for (name, value) in properties(theme) {
        css.push_str(name);
        css.push(':');
        css.push_str(value);
        css.push(';');
    }
    css
}
