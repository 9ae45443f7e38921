/// What a fact is about, as its path says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'f> {
    /// The report itself: `period/as_at`, `narrative`, `enquiry/…`; what stands before the first slash, and after it.
    Report(&'f str, &'f str),
    /// What was said of an action in the report: `updates/5.3/rag`.
    Update(&'f str, &'f str),
    /// That nothing had changed about an action: `confirmed/5.3`.
    Confirmed(&'f str),
    /// What the plan promises: `actions/5.3/deadline`.
    Action(&'f str, &'f str),
    /// `findings/3/text`.
    Finding(&'f str, &'f str),
    /// `priorities/5/title`.
    Priority(&'f str, &'f str),
    /// A figure: `measures/visits-in-time/2022-10/value`; the measure, and what is told of it.
    Measure(&'f str, &'f str),
    /// `evidence/audit-september/summary`.
    Evidence(&'f str, &'f str),
    /// The word for a rating: `vocabulary/red/label`.
    Vocabulary(&'f str, &'f str),
}

impl<'f> Subject<'f> {
    /// The subject of a fact.
    pub fn of(fact: &'f str) -> Self {
        let (kind, rest) = fact.split_once('/').unwrap_or((fact, ""));
        let (id, field) = rest.split_once('/').unwrap_or((rest, ""));
        match kind {
            "updates" => Self::Update(id, field),
            "confirmed" => Self::Confirmed(rest),
            "actions" => Self::Action(id, field),
            "findings" => Self::Finding(id, field),
            "priorities" => Self::Priority(id, field),
            "measures" => Self::Measure(id, field),
            "evidence" => Self::Evidence(id, field),
            "vocabulary" => Self::Vocabulary(id, field),
            _ => Self::Report(kind, rest),
        }
    }

    /// The action that the fact is about.
    pub fn action(self) -> Option<&'f str> {
        match self {
            Self::Update(id, _) | Self::Confirmed(id) | Self::Action(id, _) => Some(id),
            _ => None,
        }
    }
}
