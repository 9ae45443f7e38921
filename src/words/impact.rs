//! The words for the difference that an action made.

use super::{Words, say};
use crate::plan::Impact;

impl Words {
    /// The difference made so far: `Early signs`.
    pub fn impact(&self, impact: Impact) -> &str {
        match impact {
            Impact::None => say!(self, impact_none),
            Impact::Early => say!(self, impact_early),
            Impact::Evidenced => say!(self, impact_evidenced),
            Impact::Sustained => say!(self, impact_sustained),
        }
    }
}
