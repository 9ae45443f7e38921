use super::codes;
use super::sources::Source;
use crate::diagnostic::{Diagnostic, Place};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

/// The largest text that is read, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// The largest file that is published as it is, in bytes.
const MAX_DOCUMENT: u64 = 64 * 1024 * 1024;

/// Reads one text, whole.
pub(super) fn read(path: &Arc<str>, absolute: &Path) -> Result<Source, Box<Diagnostic>> {
    let Some(bytes) = up_to(MAX_BYTES, path, absolute)? else {
        return Err(Diagnostic::new(codes::TOO_LARGE, "this file is larger than 8 MB")
            .at(Place::whole_file(path))
            .help("split it, or put it in `content/documents/` if it is only to be published")
            .into());
    };
    let text = text(path, bytes)?;
    Ok(Source { path: Arc::clone(path), text })
}

/// Reads a file that is to be published as it is: at most [`MAX_DOCUMENT`] bytes.
pub(super) fn read_document(path: &Arc<str>, absolute: &Path) -> Result<Vec<u8>, Box<Diagnostic>> {
    match up_to(MAX_DOCUMENT, path, absolute)? {
        Some(bytes) => Ok(bytes),
        None => Err(Diagnostic::new(codes::TOO_LARGE, "this file is larger than 64 MB")
            .at(Place::whole_file(path))
            .help("make it smaller, or publish it elsewhere and link to it")
            .into()),
    }
}

/// The bytes of a file; `None` for one that is too large, of which nothing is read.
fn up_to(most: u64, path: &Arc<str>, absolute: &Path) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    let read = || -> io::Result<Option<Vec<u8>>> {
        let file = File::open(absolute)?;
        let length = file.metadata()?.len();
        if length > most {
            return Ok(None);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        // One byte more than is allowed tells a file that grew since it was measured.
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok(Some(bytes).filter(|bytes| bytes.len() as u64 <= most))
    };
    read().map_err(|error| {
        let message = format!("this file cannot be read: {error}");
        Box::new(Diagnostic::new(codes::UNREADABLE, message).at(Place::whole_file(path)))
    })
}

/// How to save a file as UTF-8 in the program it was most likely written in.
fn how_to_save(path: &str) -> &'static str {
    if path.ends_with(".csv") {
        "save it again as UTF-8: in Excel, choose File, Save as, and “CSV UTF-8 (Comma delimited)”"
    } else {
        "save it again as UTF-8: in Notepad, choose File, Save as, and the encoding UTF-8"
    }
}

fn text(path: &Arc<str>, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Diagnostic::new(codes::NOT_UTF8, "this file is saved as UTF-16 (\"Unicode\"), not as UTF-8")
            .at(Place::whole_file(path))
            .help(how_to_save(path))
            .into());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default());
        Diagnostic::new(codes::NOT_UTF8, "the character here is not saved as UTF-8")
            .at(Place::in_text(path, &before, valid..valid))
            .help(how_to_save(path))
    })?;
    if let Some(at) = conflict(text.as_bytes()) {
        let message = "git could not merge two versions of this file, and both stand here";
        let end = at + text.get(at..).and_then(|rest| rest.lines().next()).map_or(0, |line| line.trim_end().len());
        return Err(Diagnostic::new(codes::CONFLICT, message)
            .at(Place::in_text(path, &text, at..end))
            .help(
                "keep of the lines from `<<<<<<<` to `>>>>>>>` what is right, and take out the three lines of signs \
                 themselves; do so wherever such lines stand",
            )
            .into());
    }
    match memchr::memchr(0, text.as_bytes()) {
        None => Ok(text),
        Some(at) => Err(Diagnostic::new(codes::NUL_BYTE, "this file is not text: it holds a zero byte")
            .at(Place::in_text(path, &text, at..at + 1))
            .help("if it is a document to publish, put it in `content/documents/`")
            .into()),
    }
}

/// Where the first line stands that git puts before or after one of two versions. `=======` alone underlines a heading.
fn conflict(text: &[u8]) -> Option<usize> {
    let begins_line = |at: usize| at.checked_sub(1).is_none_or(|before| text.get(before) == Some(&b'\n'));
    let ends = |at: usize| matches!(text.get(at + 7), None | Some(b' ' | b'\r' | b'\n'));
    let find = |sign: &[u8]| memchr::memmem::find_iter(text, sign).find(|at| begins_line(*at) && ends(*at));
    [find(b"<<<<<<<"), find(b">>>>>>>")].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refusal(bytes: &[u8]) -> (&'static str, u32, u32) {
        let diagnostic = text(&Arc::from("a.yaml"), bytes.to_vec()).unwrap_err();
        let place = diagnostic.place.unwrap();
        (diagnostic.code.id, place.line, place.column)
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_named_by_line_and_column() {
        assert_eq!(refusal(b"title: x\nnote: t\xc5\xb7 caf\xe9\n"), ("Y005", 2, 13));
        assert_eq!(refusal(b"\x92"), ("Y005", 1, 1));
    }

    #[test]
    fn a_zero_byte_or_utf16_is_refused() {
        assert_eq!(refusal(b"a: b\nc\0"), ("Y006", 2, 2));
        assert_eq!(refusal(b"\xff\xfea\0"), ("Y005", 0, 0));
    }

    #[test]
    fn a_merge_that_was_not_finished_is_told_of_at_its_first_line() {
        assert_eq!(refusal(b"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n"), ("Y016", 2, 1));
        assert_eq!(refusal(b"<<<<<<< HEAD\r\n"), ("Y016", 1, 1));
        assert_eq!(refusal(b"a: 1\n>>>>>>> other"), ("Y016", 2, 1));
        for sound in ["Heading\n=======\n", "a: <<<<<<< b\n", "<<<<<<<< eight\n", "> > > > > > > quoted\n"] {
            assert_eq!(text(&Arc::from("a.md"), sound.into()).unwrap(), sound);
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("big.yaml");
        std::fs::write(&path, vec![b' '; 8 * 1024 * 1024 + 1]).unwrap();
        assert_eq!(read(&Arc::from("big.yaml"), &path).unwrap_err().code.id, "Y004");
        std::fs::write(&path, vec![b' '; 8 * 1024 * 1024]).unwrap();
        assert!(read(&Arc::from("big.yaml"), &path).is_ok());
    }
}
