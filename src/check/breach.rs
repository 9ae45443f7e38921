use crate::diagnostic::{Code, Diagnostic, Lines, Place, Severity};
use crate::plan::measure::Cells;
use crate::source::yaml::{self, Index, Part};
use crate::source::{Sources, front_matter};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One step into a file: as [`yaml::Step`], but kept until the breach is placed.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Key(&'static str),
    Name(String),
    Item(usize),
    WithId(String, usize),
    HasText(&'static str, String, usize),
    Value(String, usize),
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step {
    fn from(at: usize) -> Self {
        Self::Item(at)
    }
}

impl Step {
    pub(super) fn key(key: &'static str) -> Self {
        Self::Key(key)
    }

    pub(super) fn name(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    pub(super) fn with_id(id: &str) -> Self {
        Self::WithId(id.to_owned(), 0)
    }

    pub(super) fn nth_with_id(id: &str, before: usize) -> Self {
        Self::WithId(id.to_owned(), before)
    }

    pub(super) fn value(text: &str) -> Self {
        Self::nth_value(text, 0)
    }

    pub(super) fn nth_value(text: &str, before: usize) -> Self {
        Self::Value(text.to_owned(), before)
    }

    pub(super) fn as_yaml(&self) -> yaml::Step<'_> {
        match self {
            Self::Key(key) => yaml::Step::Key(key),
            Self::Name(name) => yaml::Step::Key(name),
            Self::Item(at) => yaml::Step::Item(*at),
            Self::WithId(id, before) => yaml::Step::WithId(id, *before),
            Self::HasText(name, text, before) => yaml::Step::Having(name, text, *before),
            Self::Value(text, before) => yaml::Step::Text(text, *before),
        }
    }
}

/// Where in a file a rule was broken.
#[derive(Debug)]
pub(super) enum At {
    /// The value (or the name) at a path of a YAML file or of front matter.
    Path(Vec<Step>, Part),
    /// These words within the value at a path, where they stand as often as this before; the value where they cannot be
    /// found in it as they are.
    Words(Vec<Step>, String, usize),
    /// The value (or the name) at a path of YAML inside a file, which stands at these bytes.
    Within(Range<usize>, Vec<Step>, Part),
    /// Bytes of the file's text.
    Span(Range<usize>),
    /// One field of a measure's table: the row as [`Reading::row`](crate::plan::Reading::row), and the column.
    Cell(usize, &'static str),
    /// No particular words.
    File,
}

/// A rule broken: said in words, not yet placed.
#[derive(Debug)]
pub(super) struct Breach {
    pub(super) code: Code,
    pub(super) file: Arc<str>,
    pub(super) at: At,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// True where an error of this rule is a warning for now.
    pub(super) bides: bool,
    /// The place of the first of two, with what to say of it.
    pub(super) first: Option<(Arc<str>, At, &'static str)>,
}

impl Breach {
    pub(super) fn new(code: Code, file: &Arc<str>, at: At, message: impl Into<String>) -> Self {
        Self { code, file: Arc::clone(file), at, message: message.into(), help: None, bides: false, first: None }
    }

    /// A breach by the value at a path.
    pub(super) fn value(code: Code, file: &Arc<str>, path: Vec<Step>, message: impl Into<String>) -> Self {
        Self::new(code, file, At::Path(path, Part::Value), message)
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A warning for now: what it is about is not yet published.
    pub(super) fn for_now(mut self, bides: bool) -> Self {
        self.bides = bides;
        self
    }

    pub(super) fn first(mut self, file: &Arc<str>, at: At, note: &'static str) -> Self {
        self.first = Some((Arc::clone(file), at, note));
        self
    }
}

/// Finds the words that breaches are about. Files are looked into only once something is wrong in them.
pub(super) struct Placer<'s> {
    sources: &'s Sources,
    indexes: BTreeMap<Arc<str>, Index<'s>>,
    cells: BTreeMap<Arc<str>, Cells>,
    lines: BTreeMap<Arc<str>, Lines>,
}

impl<'s> Placer<'s> {
    pub(super) fn new(sources: &'s Sources) -> Self {
        Self { sources, indexes: BTreeMap::new(), cells: BTreeMap::new(), lines: BTreeMap::new() }
    }

    pub(super) fn place(&mut self, breach: Breach) -> Diagnostic {
        let place = self.find(&breach.file, &breach.at);
        let mut diagnostic = Diagnostic::new(breach.code, breach.message).at(place).maybe_help(breach.help);
        if let Some((file, at, note)) = breach.first {
            diagnostic = diagnostic.related(self.find(&file, &at), note);
        }
        if breach.bides {
            diagnostic.severity = Severity::Warning;
        }
        diagnostic
    }

    fn find(&mut self, file: &Arc<str>, at: &At) -> Place {
        let Some(source) = self.sources.get(file) else { return Place::whole_file(file) };
        match at {
            At::File => Place::whole_file(file),
            At::Span(span) => self.place_in(file, &source.text, span.clone()),
            At::Within(yaml, path, part) => {
                let path: Vec<yaml::Step<'_>> = path.iter().map(Step::as_yaml).collect();
                let found = Index::in_part(&source.text, yaml.clone()).place(&path, *part);
                self.place_in(file, &source.text, found.unwrap_or_else(|| yaml.clone()))
            }
            At::Cell(row, column) => {
                let cells = self.cells.entry(Arc::clone(file)).or_insert_with(|| Cells::of(file, &source.text));
                match cells.place(*row, column) {
                    Some(span) => self.place_in(file, &source.text, span),
                    None => Place::whole_file(file),
                }
            }
            At::Path(path, part) => match self.value(file, &source.text, path, *part) {
                Some(span) => self.place_in(file, &source.text, span),
                None => Place::whole_file(file),
            },
            At::Words(path, words, before) => self.words(file, &source.text, path, words, *before),
        }
    }

    fn place_in(&mut self, file: &Arc<str>, text: &str, span: Range<usize>) -> Place {
        let lines = self.lines.entry(Arc::clone(file)).or_insert_with(|| Lines::of(text));
        lines.place(file, text, span)
    }

    fn words(&mut self, file: &Arc<str>, text: &'s str, path: &[Step], words: &str, before: usize) -> Place {
        let Some(span) = self.value(file, text, path, Part::Value) else { return Place::whole_file(file) };
        let narrow = occurrences(text.get(span.clone()).unwrap_or_default(), words).nth(before);
        let span = narrow.map_or(span.clone(), |at| span.start + at..span.start + at + words.len());
        self.place_in(file, text, span)
    }

    fn value(&mut self, file: &Arc<str>, text: &'s str, path: &[Step], part: Part) -> Option<Range<usize>> {
        let index = self.indexes.entry(Arc::clone(file)).or_insert_with(|| index_of(file, text));
        let path: Vec<yaml::Step<'_>> = path.iter().map(Step::as_yaml).collect();
        index.place(&path, part)
    }
}

/// Where words stand in a text, each time as words of their own: "AD" does not stand in "ADSC".
pub(super) fn occurrences(text: &str, words: &str) -> impl Iterator<Item = usize> {
    let inner = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (first, last) = (inner(words.chars().next()), inner(words.chars().next_back()));
    let found = text.match_indices(words).filter(|_| !words.is_empty()).map(|(at, _)| at);
    let length = words.len();
    found.filter(move |at| {
        let (before, after) = (text[..*at].chars().next_back(), text[at + length..].chars().next());
        !(first && inner(before) || last && inner(after))
    })
}

/// The index of a YAML file, or of the front matter of a Markdown file.
fn index_of<'t>(file: &str, text: &'t str) -> Index<'t> {
    match front_matter::split(text) {
        Ok(parts) if file.ends_with(".md") => Index::in_part(text, parts.yaml),
        _ => Index::new(text),
    }
}
