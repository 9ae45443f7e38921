use super::project::{Files, Loaded};
use super::timings::Timings;
use super::{Deny, End, Format, ReadArgs, report};
use crate::disclosure::{Interval, Rules, Scheme};
use crate::plan::release::{Decision, Exposure, Outcome, Part, Spot, Why};
use crate::plan::{Account, Approval, Plan, Record, uk_date};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// What the officer wants to know.
#[derive(Debug, clap::Args)]
pub(super) struct DisclosureArgs {
    /// Only this measure
    #[arg(value_name = "MEASURE")]
    measure: Option<String>,
    /// Leave out figures that are printed as they are
    #[arg(long)]
    held: bool,
}

/// `ragstone disclosure`: what became of every figure about people, and why. It prints what is held back: it is for the officer
/// alone.
pub(super) fn run(root: &Path, args: &DisclosureArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    let read = ReadArgs { format: Format::Human, deny: None::<Deny>, as_at: None, timings: false, quiet: false };
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, &read);
        return End::CouldNotRun;
    }
    let Loaded { plan, account, diagnostics, .. } = files.plan(&read, &mut timings);
    let errors: Vec<_> = diagnostics.into_iter().filter(crate::diagnostic::Diagnostic::is_error).collect();
    let end = if errors.is_empty() { End::Well } else { End::Problems };
    if let Some(asked) = args.measure.as_ref().filter(|asked| plan.measures.get(asked.as_str()).is_none()) {
        report::message(&format!("There is no measure `{asked}`."));
        return End::CouldNotRun;
    }
    report::to_stdout([told(&plan, &account, args)]);
    report::problems(errors, &files);
    end
}

/// One line for each approval by which a figure is printed, for the log of a build (`domain.md` §3.3, step 6).
pub(super) fn approvals(plan: &Plan, account: &Account) -> Vec<String> {
    let mut figures: BTreeMap<&str, usize> = BTreeMap::new();
    for decision in account.decisions() {
        if let Outcome::Approved(id) = &decision.outcome {
            *figures.entry(id.as_str()).or_default() += 1;
        }
    }
    let line = |approval: &Approval| {
        let count = figures.get(approval.id()).copied().unwrap_or_default();
        let figures = if count == 1 { "1 figure is".to_owned() } else { format!("{count} figures are") };
        format!(
            "{figures} published by approval `{}` of {}, {}: {}",
            approval.id(),
            uk_date(approval.date.0),
            approval.approved_by,
            approval.because
        )
    };
    plan.approvals.iter().map(line).collect()
}

fn told(plan: &Plan, account: &Account, args: &DisclosureArgs) -> String {
    let mut out = String::from("Private: this shows figures that are held back. Do not publish it or send it on.\n\n");
    let _ = writeln!(out, "{}\n", followed(account.rules()));
    let is_asked = |decision: &&Decision| {
        args.measure.as_deref().is_none_or(|asked| decision.spot.measure.as_str() == asked)
            && !(args.held && decision.outcome == Outcome::Printed)
    };
    let mut measure = "";
    for decision in account.decisions().iter().filter(is_asked) {
        if decision.spot.measure.as_str() != measure {
            measure = decision.spot.measure.as_str();
            let title = plan.measures.get(measure).map_or("", |own| &*own.doc.title);
            let _ = writeln!(out, "{measure}: {title}");
        }
        let _ = writeln!(out, "  {}", line(decision));
    }
    for exposure in account.exposures() {
        let _ = writeln!(out, "\nNot safe: {} is {}", exposure.spot, possible(exposure));
    }
    for line in approvals(plan, account) {
        let _ = writeln!(out, "\n{line}");
    }
    let _ = writeln!(out, "\n{}", sums(account));
    out
}

fn followed(rules: Rules) -> String {
    let small = match rules.scheme {
        Scheme::Dfe => "Scheme dfe: 1 to 5 people are held back",
        Scheme::Nhs => "Scheme nhs: 1 to 7 people are held back, others are rounded to the nearest 5",
        Scheme::Under10 => "Scheme under10: 1 to 9 people are held back",
    };
    let zero = if rules.suppress_zero { ", and so is nought" } else { "" };
    format!("{small}{zero}; a percentage is of {} people or more.", rules.min_base)
}

/// "October 2022  3  held back: it is small; a reader can say no more than 1 or more".
fn line(decision: &Decision) -> String {
    let figure = decision.figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string());
    let what = match decision.spot.part {
        Part::Value => String::new(),
        Part::Baseline => " (baseline)".to_owned(),
        Part::Numerator => " (numerator)".to_owned(),
        Part::Denominator => " (denominator)".to_owned(),
        Part::Rest | Part::Difference | Part::Change | Part::Revision => " (follows from others)".to_owned(),
    };
    let outcome = match &decision.outcome {
        Outcome::Printed => "printed".to_owned(),
        Outcome::Rounded(shown) => format!("printed as {shown}"),
        Outcome::Approved(id) => format!("printed, approved by `{}`", id.as_str()),
        Outcome::Held(why) => format!("held back: {}{}", because(why), left(decision.possible)),
    };
    format!("{:<22} {figure:>8}  {outcome}", format!("{}{what}", decision.spot.at))
}

fn because(why: &Why) -> String {
    match why {
        Why::Small => "it is small".to_owned(),
        Why::Zero => "it is nought, which this site holds back too".to_owned(),
        Why::Protects(Spot { measure, at, part }) => {
            let spot = Spot { measure: measure.clone(), at: *at, part: *part };
            format!("with it, {spot} could be worked out")
        }
        Why::Author => "the table says `suppressed`".to_owned(),
        Why::NoBase => "nobody says of how many people it is".to_owned(),
        Why::SmallBase => "it is of too few people".to_owned(),
        Why::Parts => "a number it is made of is held back".to_owned(),
        Why::Reading => "the figure it stands beside is held back".to_owned(),
    }
}

/// What a reader who adds up everything printed can say.
fn left(possible: Option<Interval>) -> String {
    match possible {
        None => String::new(),
        Some(Interval { low, high: None }) => format!("; a reader can only say: {low} or more"),
        Some(Interval { low, high: Some(high) }) => format!("; a reader can only say: {low} to {high}"),
    }
}

fn possible(exposure: &Exposure) -> String {
    match exposure.possible.high {
        Some(high) => format!("between {} and {high}", exposure.possible.low),
        None => format!("{} or more", exposure.possible.low),
    }
}

fn sums(account: &Account) -> String {
    let count = |is: fn(&Outcome) -> bool| account.decisions().iter().filter(|own| is(&own.outcome)).count();
    format!(
        "{} figures about people: {} printed, {} rounded, {} printed by approval, {} held back.",
        account.decisions().len(),
        count(|own| *own == Outcome::Printed),
        count(|own| matches!(own, Outcome::Rounded(_))),
        count(|own| matches!(own, Outcome::Approved(_))),
        count(|own| matches!(own, Outcome::Held(_))),
    )
}
