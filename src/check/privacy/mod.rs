//! Nobody can be told from what is published.

use super::rule::Family;

pub(super) const FAMILY: Family = Family { title: "Privacy", rules: &[] };
