use crate::plan::Rag;

/// How many actions have each rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally([u32; 6]);

impl Tally {
    /// Counts ratings.
    pub fn of(ratings: impl IntoIterator<Item = Rag>) -> Self {
        let mut counts = [0; 6];
        for rag in ratings {
            counts[rag.index()] += 1;
        }
        Self(counts)
    }

    /// How many have this rating.
    pub fn count(self, rag: Rag) -> u32 {
        self.0[rag.index()]
    }

    /// The counts in the order of [`Rag::ALL`].
    pub fn counts(self) -> [u32; 6] {
        self.0
    }

    /// How many in all.
    pub fn total(self) -> u32 {
        self.0.iter().sum()
    }
}
