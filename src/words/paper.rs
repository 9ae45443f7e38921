//! The words of committee papers: what their sections are called, and what they ask for.

use super::{Words, say};
use crate::plan::{Ask, Section};

impl Words {
    /// What a section of a paper is called: `Options considered`.
    pub fn section(&self, section: Section) -> &str {
        match section {
            Section::Purpose => say!(self, paper_page_purpose),
            Section::Recommendations => say!(self, paper_page_recommendations),
            Section::Background => say!(self, paper_page_background),
            Section::Options => say!(self, paper_page_options),
            Section::Reasons => say!(self, paper_page_reasons),
            Section::Consultation => say!(self, paper_page_consultation),
            Section::Timetable => say!(self, paper_page_timetable),
            Section::Financial => say!(self, paper_page_financial),
            Section::Legal => say!(self, paper_page_legal),
            Section::Equality => say!(self, paper_page_equality),
            Section::Climate => say!(self, paper_page_climate),
            Section::Health => say!(self, paper_page_health),
            Section::Risk => say!(self, paper_page_risk),
            Section::Crime => say!(self, paper_page_crime),
            Section::DataProtection => say!(self, paper_page_data_protection),
            Section::Appendices => say!(self, paper_page_appendices),
            Section::BackgroundPapers => say!(self, paper_page_background_papers),
        }
    }

    /// What a body is asked to do: `That Cabinet notes the progress made`.
    pub fn recommends(&self, ask: Ask, body: &str, text: &str) -> String {
        match ask {
            Ask::Note => say!(self, paper_page_notes, body = body, text = text),
            Ask::Comment => say!(self, paper_page_comments, body = body, text = text),
            Ask::Approve => say!(self, paper_page_approves, body = body, text = text),
            Ask::Recommend => say!(self, paper_page_recommends, body = body, text = text),
            Ask::Discuss => say!(self, paper_page_discusses, body = body, text = text),
        }
    }

    /// What a paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 covers, in its own words; empty for
    /// a number that it does not have.
    pub fn exempt(&self, paragraph: u8) -> &str {
        match paragraph {
            1 => say!(self, paper_page_exempt_1),
            2 => say!(self, paper_page_exempt_2),
            3 => say!(self, paper_page_exempt_3),
            4 => say!(self, paper_page_exempt_4),
            5 => say!(self, paper_page_exempt_5),
            6 => say!(self, paper_page_exempt_6),
            7 => say!(self, paper_page_exempt_7),
            _ => "",
        }
    }
}
