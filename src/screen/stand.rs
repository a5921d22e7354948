//! Where a word has to stand in a program to mean what it says, told by the bytes around it.

/// The calls that set a variable whose name comes first.
const SETTERS: [&[u8]; 4] = [b"setdefault(", b"putenv(", b"set_var(", b"__setitem__("];

/// What sets one in a notebook.
const MAGICS: [&[u8]; 2] = [b"%env ", b"%set_env "];

/// The name of no header is longer.
const LONGEST_HEADER: usize = 64;

/// So many bytes before a word are looked at to tell what it is.
const WINDOW: usize = 512;

/// Where a word has to stand to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Stand {
    /// Anywhere.
    Anywhere,
    /// In an import, or in front of a path.
    Package,
    /// As a word of its own.
    Word,
    /// As a host that is asked for something: not in the name of a permission (`https://www.googleapis.com/auth/drive`).
    Host,
    /// As a word of its own that is called, passed on, renamed or given another name: not as a type, nor in a sentence.
    Value,
    /// As an attribute that is assigned to.
    Assigned,
    /// In quotes, as a key that is given something, as an argument, or under a name of its own.
    Key,
    /// In quotes.
    Quoted,
    /// In quotes, or as a name that is given something.
    Named,
    /// As a module that is passed on or given another name.
    Renamed,
    /// As a part of the name of a variable that is set.
    Set,
}

impl Stand {
    pub(super) fn holds(self, bytes: &[u8], start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).map(|at| bytes[at]);
        let quoted = matches!(before, Some(b'"' | b'\''));
        let rest = &bytes[end..bytes.len().min(end + 64)];
        match self {
            Self::Anywhere => return true,
            Self::Key => {
                let before = || &bytes[..start - 1];
                return quoted && (is_given(rest) && !is_asked_for(before()) || is_named(before()));
            }
            Self::Quoted => return quoted,
            Self::Set => return is_set(bytes, start, rest),
            _ if !is_word(bytes, start, end) => return false,
            _ => {}
        }
        let behind = || rest.iter().copied().find(|byte| !byte.is_ascii_whitespace());
        match self {
            Self::Package => rest.starts_with(b"::") || before != Some(b'.') && is_import(bytes, start),
            Self::Value => is_value(bytes, start, rest),
            Self::Host => !rest.starts_with(b"/auth/"),
            Self::Assigned => before == Some(b'.') && behind() == Some(b'='),
            Self::Named => quoted || matches!(behind(), Some(b'=' | b':')),
            Self::Renamed => before != Some(b'.') && rest.first() != Some(&b'.') && is_value(bytes, start, rest),
            _ => true,
        }
    }
}

/// Where the name of a header begins that goes on here.
pub(super) fn start_of_name(bytes: &[u8], at: usize) -> usize {
    let first = at.saturating_sub(LONGEST_HEADER);
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    bytes[first..at].iter().rposition(|byte| !is_part(byte)).map_or(first, |before| first + before + 1)
}

/// Whether a quoted text, of which this is the end, is a key that is given something, or the first of two arguments.
fn is_given(rest: &[u8]) -> bool {
    let mut rest = rest.iter().copied().skip(1).filter(|byte| !byte.is_ascii_whitespace());
    match rest.next() {
        Some(b':' | b',') => true,
        Some(b']') => rest.next() == Some(b'=') && rest.next() != Some(b'='),
        _ => false,
    }
}

/// Whether the name that a word is a part of is given something: `environ["NAME"] = …`, `update({"NAME": …})`,
/// `update(NAME=…)`, `setdefault("NAME", …)`, `%env NAME …`.
fn is_set(bytes: &[u8], start: usize, rest: &[u8]) -> bool {
    let window = &bytes[start.saturating_sub(WINDOW)..start];
    let name = window.iter().rposition(|byte| !is_inner(*byte)).map_or(0, |end| end + 1);
    let before = &window[..name];
    let rest = &rest[rest.iter().take_while(|byte| is_inner(**byte)).count()..];
    if MAGICS.iter().any(|magic| before.ends_with(magic)) {
        return true;
    }
    let Some(before) = before.strip_suffix(b"\"").or_else(|| before.strip_suffix(b"'")) else {
        return is_argument(before, rest);
    };
    let is_pair = || rest.iter().skip(1).find(|byte| !byte.is_ascii_whitespace()) == Some(&b',');
    let call = before.trim_ascii_end();
    let sets = || SETTERS.iter().any(|setter| call.ends_with(setter));
    is_given(rest) && (!is_pair() || sets())
}

/// Whether a quoted text begins here that is given a name: `HEADER = "name"`.
fn is_named(before: &[u8]) -> bool {
    let name = before.trim_ascii_end().strip_suffix(b"=").map(<[u8]>::trim_ascii_end);
    name.and_then(<[u8]>::last).copied().is_some_and(is_inner)
}

/// Whether a quoted text begins here that is looked up: `headers.get("name", "")`.
fn is_asked_for(before: &[u8]) -> bool {
    let call = before.trim_ascii_end();
    [&b".get("[..], b".pop(", b".getlist("].iter().any(|lookup| call.ends_with(lookup))
}

/// Whether a word between these names an argument.
fn is_argument(before: &[u8], rest: &[u8]) -> bool {
    let assigns = |text: &[u8]| text.starts_with(b"=") && !text.starts_with(b"==");
    let in_list = || matches!(before.trim_ascii_end().last(), Some(b'(' | b','));
    assigns(rest) || in_list() && assigns(rest.trim_ascii_start())
}

/// Whether a word is used as a value, judged by what stands around it.
fn is_value(bytes: &[u8], start: usize, rest: &[u8]) -> bool {
    let line = &bytes[start.saturating_sub(WINDOW)..start];
    if rest.starts_with(b"(") || rest.starts_with(b" as ") {
        // Not where the file defines something of its own.
        return ![&b"def "[..], b"class ", b"self.", b"cls."].iter().any(|word| line.ends_with(word));
    }
    let path = line.iter().rposition(|byte| !is_inner(*byte) && *byte != b'.').map_or(0, |end| end + 1);
    let before = line[..path].trim_ascii_end();
    let is_passed = || matches!(rest.trim_ascii_start().first(), Some(b',' | b')')) && !is_listed_import(before);
    let is_value = match before.last() {
        None | Some(b'=') => true,
        Some(b'(' | b',') => is_passed() || rest.starts_with(b"[") && is_class(before),
        // `{"name": Client}` and `[Client]`, but not `name: Client` and `Union[Client]`.
        Some(b':') => matches!(before[..before.len() - 1].trim_ascii_end().last(), Some(b'"' | b'\'')),
        Some(b'[') => !before[..before.len() - 1].last().copied().is_some_and(is_inner),
        Some(_) => [&b"return"[..], b"else", b"or"].iter().any(|word| before.ends_with(word)),
    };
    let is_owner = rest.first() == Some(&b'.') && rest.get(1).copied().is_some_and(is_inner);
    (is_value || is_owner || rest.starts_with(b" if ")) && !is_import(bytes, start)
}

/// The word with which the path begins that leads to a word: `openai` before `.lib.OpenAI`; none: it stands alone. Empty:
/// the path begins with something else.
pub(super) fn root_of_path(bytes: &[u8], start: usize) -> Option<&[u8]> {
    let path = bytes[..start].iter().rposition(|byte| !is_inner(*byte) && *byte != b'.').map_or(0, |end| end + 1);
    let path = &bytes[path..start];
    path.split(|byte| *byte == b'.').next().filter(|_| !path.is_empty())
}

/// Whether a text ends within a line that begins a class.
fn is_class(text: &[u8]) -> bool {
    let line = memchr::memrchr(b'\n', text).map_or(0, |end| end + 1);
    text[line..].trim_ascii_start().starts_with(b"class ")
}

/// Whether a text ends within `from module import (…`.
fn is_listed_import(text: &[u8]) -> bool {
    let in_list = |byte: &u8| is_inner(*byte) || *byte == b',' || byte.is_ascii_whitespace();
    let list = text.iter().rposition(|byte| !in_list(byte));
    list.is_some_and(|at| text[at] == b'(' && text[..at].trim_ascii_end().ends_with(b"import"))
}

/// Whether a word stands in an import, also in one of several lines.
pub(super) fn is_imported(bytes: &[u8], start: usize) -> bool {
    is_import(bytes, start) || is_listed_import(&bytes[..start])
}

/// Whether what stands here is a whole word.
pub(super) fn is_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let inner = |byte: Option<&u8>| byte.copied().is_some_and(is_inner);
    !inner(start.checked_sub(1).and_then(|at| bytes.get(at))) && !inner(bytes.get(end))
}

/// Whether a byte stands within words.
pub(super) fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether a word can name a module where it stands: in an import or in a path, and not in a sentence.
pub(super) fn names_module(bytes: &[u8], start: usize, end: usize) -> bool {
    let inner = |byte: Option<&u8>| byte.copied().is_some_and(is_inner);
    let (before, behind) = (&bytes[..start], &bytes[end..]);
    let in_path = behind.starts_with(b"::")
        || before.ends_with(b"::")
        || behind.first() == Some(&b'.') && inner(behind.get(1))
        || before.last() == Some(&b'.') && inner(start.checked_sub(2).and_then(|at| bytes.get(at)));
    let line = || memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
    // `from package import (`, and a line for each name.
    let alone = || {
        let rest = behind.iter().copied().take_while(|byte| *byte != b'\n');
        rest.take(8).all(|byte| byte == b',' || byte.is_ascii_whitespace())
            && bytes[line()..start].iter().all(u8::is_ascii_whitespace)
    };
    in_path || before.ends_with(b"mod ") || is_import(bytes, start) || alone()
}

/// Whether the line, as far as it stands before `at`, begins an import.
fn is_import(bytes: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(256);
    let line = memchr::memrchr(b'\n', &bytes[from..at]).map_or(from, |end| from + end + 1);
    let text = bytes[line..at].trim_ascii_start();
    [&b"import"[..], b"from", b"use", b"extern", b"pub"].iter().any(|word| text.starts_with(word))
        // `import os; import cohere`, `>>> import cohere`
        || text.ends_with(b"import ")
        || text.ends_with(b"from ")
}
