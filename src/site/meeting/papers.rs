//! What was written for a meeting, on this site and elsewhere.

use crate::plan::{Meeting, ModernGov, Period, address};
use crate::site::desk::Desk;
use crate::site::parts::{Link, sentence};
use crate::source::markdown::is_web;
use crate::words::{Words, say};
use serde::Serialize;

/// The report to the meeting, in short.
#[derive(Debug, Serialize)]
pub(super) struct PaperRow<'t> {
    link: Link<'t>,
    /// "Published 6 December 2022", or that it is a draft.
    publication: String,
    late: Option<String>,
    /// What the meeting is asked to do, one by one.
    recommendations: Vec<String>,
}

pub(super) fn paper<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Option<PaperRow<'t>> {
    let words = desk.words;
    let paper = desk.plan.paper_to(&meeting.id)?;
    let at = desk.plan.reported_by(paper).unwrap_or(desk.current);
    let published = paper.doc.published.filter(|_| !paper.is_draft(desk.period(at)));
    let body = desk.body_of(meeting);
    let recommends = |own: &crate::plan::Recommendation| sentence(&words.recommends(own.ask, body, &own.text));
    Some(PaperRow {
        link: Link::new(&*paper.doc.title, address::paper(&paper.id)),
        publication: published.map_or_else(
            || sentence(say!(words, shell_draft)),
            |day| sentence(&say!(words, shell_published_on, date = words.date(day.0))),
        ),
        late: paper.doc.late.as_ref().map(|why| sentence(why)),
        recommendations: paper.doc.recommendations.iter().map(recommends).collect(),
    })
}

/// Reports made for the meeting or carried by its paper, in each edition.
pub(super) fn editions<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Vec<Link<'t>> {
    let words = desk.words;
    let carried = desk.plan.paper_to(&meeting.id).and_then(|paper| desk.plan.reported_by(paper));
    let had = |(at, period): &(usize, &Period)| carried == Some(*at) || period.meeting.as_ref() == Some(&meeting.id);
    let periods = desk.plan.periods.iter().enumerate().filter(had);
    let editions = |(_, period): (usize, &'t Period)| {
        let named = |edition: &str| say!(words, meeting_edition, period = &period.title, edition = edition);
        [
            Link::new(say!(words, meeting_report, period = &period.title), address::report(&period.id)),
            Link::new(named(say!(words, edition_scrutiny)), address::scrutiny(&period.id)),
            Link::new(named(say!(words, edition_changes)), address::changes(&period.id)),
        ]
    };
    periods.flat_map(editions).collect()
}

/// A page of another site.
#[derive(Debug, Serialize)]
pub(super) struct Outside<'t> {
    label: &'t str,
    /// In full.
    href: String,
}

/// Where the council's ModernGov has the meeting. The addresses are made of its numbers; nothing is asked of it
/// (`domain.md` §1.9).
pub(super) fn moderngov<'t>(words: &'t Words, own: &ModernGov) -> Vec<Outside<'t>> {
    let site = own.site.trim_end_matches('/');
    if !is_web(site) {
        return Vec::new();
    }
    let meeting = own.committee.zip(own.meeting).map(|(committee, meeting)| {
        let query = format!("ieListDocuments.aspx?CId={committee}&MId={meeting}&Ver=4");
        (say!(words, meeting_moderngov_meeting), query)
    });
    let item = own.item.map(|id| (say!(words, meeting_moderngov_item), format!("mgAi.aspx?ID={id}")));
    let issue =
        own.issue.map(|id| (say!(words, meeting_moderngov_issue), format!("ieIssueDetails.aspx?IId={id}&Opt=3")));
    let decision =
        own.decision.map(|id| (say!(words, meeting_moderngov_decision), format!("ieDecisionDetails.aspx?ID={id}")));
    let all = [meeting, item, issue, decision].into_iter().flatten();
    all.map(|(label, query)| Outside { label, href: format!("{site}/{query}") }).collect()
}
