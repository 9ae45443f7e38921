//! Remarks that allow a finding at its place: `# allow P272: the reason` in YAML, `<!-- allow W702: the reason -->` in a text.

use super::breach::Breach;
use super::context::Context;
use super::{Allowed, Force, about, allowances};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, front_matter};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A remark that allows findings.
#[derive(Debug)]
pub(super) struct Allowance<'s> {
    pub(super) file: &'s Arc<str>,
    /// The codes it names, with their bytes.
    pub(super) codes: Vec<(&'s str, Range<usize>)>,
    pub(super) because: &'s str,
    /// Lines that it covers, counted from 1.
    covers: Range<u32>,
    /// From the word `allow` to the reason's end.
    pub(super) span: Range<usize>,
}

/// Every allowance of the sources, in order.
pub(super) fn read<'s>(sources: &'s [Source]) -> Vec<Allowance<'s>> {
    sources
        .iter()
        .filter(|source| memchr::memmem::find(source.text.as_bytes(), b"allow ").is_some())
        .flat_map(of)
        .collect()
}

fn of(source: &Source) -> Vec<Allowance<'_>> {
    let text = source.text.as_str();
    let is_markdown = source.path.ends_with(".md");
    let yaml_ends = match front_matter::split(text) {
        Ok(parts) if is_markdown => parts.yaml.end,
        _ if is_markdown => 0,
        _ => text.len(),
    };
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line.trim_end_matches(['\n', '\r'])))
        })
        .collect();
    let mut found = Vec::new();
    for (number, (start, line)) in lines.iter().enumerate() {
        let remark = if *start < yaml_ends { yaml_remark(line) } else { text_remark(line) };
        let Some(remark) = remark else { continue };
        let Some((codes, because)) = words(&line[remark.clone()]) else { continue };
        let shift = start + remark.start;
        let codes = codes.into_iter().map(|code| {
            (&line[remark.start + code.start..remark.start + code.end], shift + code.start..shift + code.end)
        });
        let own_line = line[..remark.start].trim_start_matches([' ', '#', '<', '!', '-']).is_empty();
        let covers = covered(&lines, number, own_line, *start < yaml_ends);
        found.push(Allowance {
            file: &source.path,
            codes: codes.collect(),
            because: line[remark.start..remark.end][because..].trim(),
            covers,
            span: shift..start + remark.end,
        });
    }
    found
}

/// The words of a remark of YAML, without its sign.
fn yaml_remark(line: &str) -> Option<Range<usize>> {
    let sign = line.char_indices().find(|(at, c)| *c == '#' && (*at == 0 || line[..*at].ends_with([' ', '\t'])))?.0;
    let start = line.len() - line[sign..].trim_start_matches(['#', ' ']).len();
    Some(start..line.trim_end().len().max(start))
}

/// The words of a remark in a text, which stands on one line.
fn text_remark(line: &str) -> Option<Range<usize>> {
    let open = line.find("<!--")?;
    let close = open + line[open..].find("-->")?;
    let words = line.get(open + 4..close)?.trim();
    let start = close - line[open + 4..close].trim_start().len();
    Some(start..start + words.len())
}

/// The codes that a remark allows, and where the reason begins; `None` for any other remark.
fn words(remark: &str) -> Option<(Vec<Range<usize>>, usize)> {
    let rest = remark.strip_prefix("allow ")?;
    let names = rest.split(':').next().unwrap_or_default();
    let mut at = remark.len() - rest.len();
    let mut codes = Vec::new();
    for part in names.split(',') {
        let name = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        let is_code = name.len() > 1
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name[1..].bytes().all(|byte| byte.is_ascii_digit());
        if !is_code {
            return None;
        }
        codes.push(start..start + name.len());
        at += part.len() + 1;
    }
    Some((codes, (remark.len() - rest.len() + names.len() + 1).min(remark.len())))
}

/// The lines that a remark covers: its own, or from the next with words on, as far as what begins there goes. At the
/// top of a file, with an empty line below it, the whole file.
fn covered(lines: &[(usize, &str)], number: usize, own_line: bool, yaml: bool) -> Range<u32> {
    let is_remark = |line: &str| {
        let line = line.trim_start();
        if yaml { line.starts_with('#') } else { line.starts_with("<!--") && line.trim_end().ends_with("-->") }
    };
    let blank = |line: &str| line.trim().is_empty();
    let first = if own_line {
        let above = lines[..number].iter().all(|(_, line)| blank(line) || is_remark(line) || *line == "---");
        let below = lines[number + 1..].iter().find(|(_, line)| !is_remark(line));
        if above && below.is_none_or(|(_, line)| blank(line)) {
            return 0..u32::MAX;
        }
        let next = lines[number + 1..].iter().position(|(_, line)| !is_remark(line) && !blank(line));
        number + 1 + next.unwrap_or_default()
    } else {
        number
    };
    let indent = |line: &str| line.len() - line.trim_start().len();
    let depth = lines.get(first).map_or(0, |(_, line)| indent(line));
    let inside = |line: &&(usize, &str)| {
        if yaml { blank(line.1) || indent(line.1) > depth } else { !blank(line.1) }
    };
    let length = lines.get(first + 1..).unwrap_or_default().iter().take_while(inside).count();
    let line = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    line(first)..line(first + 1 + length)
}

/// The allowances of a site, and which of them were needed.
pub(super) struct Allowances<'c> {
    by_file: BTreeMap<&'c str, Vec<(&'c Allowance<'c>, Vec<bool>)>>,
}

impl<'c> Allowances<'c> {
    pub(super) fn new(context: &'c Context<'c>) -> Self {
        let mut by_file: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for allowance in context.allowances.iter().filter(|allowance| !allowance.because.is_empty()) {
            by_file.entry(allowance.file).or_default().push((allowance, vec![false; allowance.codes.len()]));
        }
        Self { by_file }
    }

    /// What is published of a finding that is allowed at its place; `None` where it is not.
    pub(super) fn allow(&mut self, diagnostic: &Diagnostic) -> Option<Allowed> {
        let place = diagnostic.place.as_ref()?;
        if self.by_file.is_empty() || about(diagnostic.code.id)?.force == Force::Law {
            return None;
        }
        // The definition of a measure speaks for its table, which has no place for remarks.
        let table = place.file.strip_suffix(".csv").map(|stem| format!("{stem}.yaml"));
        let (file, line) = table.as_deref().map_or((&*place.file, place.line), |file| (file, 0));
        for (allowance, used) in self.by_file.get_mut(file)? {
            let Some(named) = allowance.codes.iter().position(|(code, _)| *code == diagnostic.code.id) else {
                continue;
            };
            if allowance.covers.contains(&line) {
                used[named] = true;
                return Some(Allowed { finding: diagnostic.clone(), because: allowance.because.to_owned() });
            }
        }
        None
    }

    /// Allowances that allowed nothing.
    pub(super) fn unused(&self) -> Vec<Breach> {
        let all = self.by_file.values().flatten();
        let codes = all.flat_map(|(allowance, used)| {
            let unused = allowance.codes.iter().zip(used).filter(|(_, used)| !**used);
            unused.map(move |((code, span), _)| (*allowance, *code, span))
        });
        codes.filter_map(|(allowance, code, span)| allowances::unused::breach(allowance, code, span)).collect()
    }
}

#[cfg(test)]
mod tests;
