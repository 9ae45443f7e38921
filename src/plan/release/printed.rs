use super::Part;
use crate::source::Sources;
use std::collections::BTreeMap;

/// Figures that a frozen report printed for good.
#[derive(Debug, Default)]
pub(in crate::plan) struct Printed {
    pub(super) figures: Vec<PrintedFigure>,
}

/// One of them: a count that stood in a field of a measure's table.
#[derive(Debug)]
pub(in crate::plan) struct PrintedFigure {
    pub(super) measure: Box<str>,
    /// The time as ISO 8601 has it.
    pub(super) at: Box<str>,
    pub(super) part: Part,
    pub(super) count: u64,
}

impl Printed {
    /// The counts in the facts of every frozen report. Facts that cannot be read are told of by the check, which compares them with
    /// the record; nothing is published then.
    pub(in crate::plan) fn read(sources: &Sources) -> Self {
        let reports = sources.frozen().iter().filter(|file| file.path.ends_with("/facts.json"));
        let figures = reports.flat_map(|file| {
            let facts: BTreeMap<Box<str>, Box<str>> = serde_json::from_slice(&file.bytes).unwrap_or_default();
            facts.iter().filter_map(|(fact, text)| figure(fact, text)).collect::<Vec<_>>()
        });
        Self { figures: figures.collect() }
    }
}

/// The figure that a fact such as `measures/plans-over-18-months/2022-10/value` gives, where it is a count.
fn figure(fact: &str, text: &str) -> Option<PrintedFigure> {
    let (rest, part) = fact.strip_prefix("measures/")?.rsplit_once('/')?;
    let part = match part {
        "value" => Part::Value,
        "numerator" => Part::Numerator,
        "denominator" => Part::Denominator,
        _ => return None,
    };
    let (measure, at) = rest.split_once('/')?;
    Some(PrintedFigure { measure: measure.into(), at: at.into(), part, count: text.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_of_a_count_is_a_figure_and_no_other_is() {
        let read = |fact: &str, text: &str| figure(fact, text).map(|own| (own.measure, own.at, own.part, own.count));
        assert_eq!(read("measures/open/2022-10/value", "43"), Some(("open".into(), "2022-10".into(), Part::Value, 43)));
        assert_eq!(
            read("measures/share/2022-Q1/denominator", "50"),
            Some(("share".into(), "2022-Q1".into(), Part::Denominator, 50))
        );
        assert_eq!(read("measures/share/2020/21/numerator", "9").map(|own| own.1), Some("2020/21".into()));
        assert_eq!(read("measures/open/2022-10/value", "suppressed"), None);
        assert_eq!(read("measures/share/2022-10/value", "56.5"), None);
        assert_eq!(read("measures/open/title", "43"), None);
        assert_eq!(read("updates/5.3/rag", "43"), None);
    }

    #[test]
    fn the_figures_of_every_frozen_report_count_as_printed_and_its_other_files_do_not() {
        let facts = |count: u64| format!("{{\"measures/open/2022-03/value\": \"{count}\"}}");
        let sources = Sources::from_texts([
            ("content/frozen/2022-03/facts.json", facts(43)),
            ("content/frozen/2022-06/facts.json", facts(45)),
            ("content/frozen/2022-06/other.json", facts(7)),
            ("content/frozen/2022-09/facts.json", "{".to_owned()),
        ]);
        let counts: Vec<u64> = Printed::read(&sources).figures.iter().map(|figure| figure.count).collect();
        assert_eq!(counts, [43, 45]);
    }
}
