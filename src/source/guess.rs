//! Guesses which parts of a text are secrets from their shape alone: the net under everything that is shown.
//!
//! Takes text in no particular language, gives byte ranges. It errs on the side of hiding, yet leaves names, paths,
//! versions and model names readable: a run of characters is judged by its segments.

use super::{Span, offset};

/// The shortest run that is looked at.
const SHORTEST: usize = 12;
/// The shortest text in quotes that is hidden where nobody knows what it is for: short passwords are no longer.
const SHORTEST_UNLEXED: usize = 6;
/// How many characters of a run may belong to segments that are no words.
const ODD: usize = 9;
/// The length from which a jumbled segment is hidden wherever it stands.
const RANDOM: usize = 16;

/// Longer runs of capitals are no abbreviation with the first letter of the word behind it.
const LONGEST_ABBREVIATION: usize = 6;

/// How well-known keys begin. Only a lower threshold for this net: what is reported is the catalogue's business.
const PREFIXES: [&str; 34] = [
    "sk-",
    "sk_",
    "pk_",
    "rk_",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "xapp-",
    "hf_",
    "gsk_",
    "AKIA",
    "ASIA",
    "AIza",
    "ya29.",
    "eyJ",
    "SG.",
    "npm_",
    "pypi-",
    "r8_",
    "xai-",
    "pplx-",
    "nvapi-",
    "dop_v1_",
    "lsv2_",
    "tvly-",
    "whsec_",
    "shpat_",
];

/// Where a run stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between quotes, or behind `=` or `:`.
    Value,
    /// Anywhere else, or called like a function.
    Code,
}

/// The parts of `text` that look like secrets, in order.
pub(super) fn secrets(text: &str) -> Vec<Span> {
    let mut scan = Scan { text, found: Vec::new(), quote: None, value: false, run: None };
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if std::mem::take(&mut escaped) && byte != b'\n' {
            continue;
        }
        if key_like(byte) {
            scan.run.get_or_insert(at);
            continue;
        }
        scan.leave_run(at, byte);
        escaped = byte == b'\\' && scan.quote.is_some();
        scan.pass(byte);
    }
    scan.leave_run(text.len(), b'\n');
    scan.found
}

/// From the first quote of each line to its last, or to the line's end: for text that nobody could lex.
pub(super) fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_quote = |c: char| matches!(c, '"' | '\'' | '`');
        if let Some(first) = line.find(is_quote) {
            let last = line.rfind(is_quote).filter(|&last| last > first).unwrap_or(line.len());
            if line[first + 1..last].chars().count() >= SHORTEST_UNLEXED {
                spans.push(Span::new(offset(start + first + 1), offset(start + last)));
            }
        }
        start += line.len();
    }
    spans
}

/// The passwords and tokens of URLs: what stands between `://` and `@`, without the user's name.
pub(super) fn userinfo(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for at in memchr::memmem::find_iter(text.as_bytes(), b"://") {
        let start = at + 3;
        let stop = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'"' | b'\'' | b'`');
        let rest = &text.as_bytes()[start..];
        let authority = &rest[..rest.iter().position(stop).unwrap_or(rest.len())];
        let Some(end) = memchr::memrchr(b'@', authority) else { continue };
        let begin = memchr::memchr(b':', &authority[..end]).map_or(0, |colon| colon + 1);
        spans.push(Span::new(offset(start + begin), offset(start + end)));
    }
    spans
}

struct Scan<'a> {
    text: &'a str,
    found: Vec<Span>,
    quote: Option<u8>,
    value: bool,
    run: Option<usize>,
}

impl Scan<'_> {
    /// Judges the run that ends at `end`, in front of the byte `next`.
    fn leave_run(&mut self, end: usize, next: u8) {
        let Some(start) = self.run.take() else { return };
        let quoted = self.quote.is_some();
        let called = !quoted && matches!(next, b'(' | b'[' | b'{' | b'!');
        let place = if (quoted || self.value) && !called { Place::Value } else { Place::Code };
        self.value = false;
        let whole = &self.text[start..end];
        let run = whole.trim_matches(separator);
        if is_secret(run, place) {
            let start = start + whole.len() - whole.trim_start_matches(separator).len();
            self.found.push(Span::new(offset(start), offset(start + run.len())));
        }
    }

    /// Takes note of a byte that belongs to no run.
    fn pass(&mut self, byte: u8) {
        match byte {
            b'\n' => (self.quote, self.value) = (None, false),
            b'"' | b'\'' | b'`' => {
                self.value = true;
                match self.quote {
                    Some(open) if open == byte => self.quote = None,
                    Some(_) => {}
                    None => self.quote = Some(byte),
                }
            }
            b'=' | b':' => self.value = true,
            b' ' | b'\t' => {}
            _ => self.value = false,
        }
    }
}

fn key_like(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || separator(char::from(byte))
}

fn separator(c: char) -> bool {
    matches!(c, '_' | '+' | '/' | '.' | '-')
}

fn segments(run: &str) -> impl Iterator<Item = &str> {
    run.split(separator).filter(|segment| !segment.is_empty())
}

fn is_secret(run: &str, place: Place) -> bool {
    if run.len() < SHORTEST || is_constant(run) {
        return false;
    }
    let odd = segments(run).filter(|segment| !is_plain(segment)).map(str::len).sum::<usize>();
    (place == Place::Value && odd >= ODD) || segments(run).any(is_random) || has_key_prefix(run)
}

/// Whether it is a name in `CAPS_WITH_UNDERSCORES`.
fn is_constant(run: &str) -> bool {
    let caps = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    run.bytes().all(caps)
        && run.contains('_')
        && run.starts_with(|c: char| c.is_ascii_uppercase())
        && digits(run) * 4 <= run.len()
}

fn has_key_prefix(run: &str) -> bool {
    let starts = run.match_indices(separator).map(|(at, _)| at + 1);
    std::iter::once(0).chain(starts).any(|at| {
        let tail = &run[at..];
        PREFIXES
            .iter()
            .filter_map(|prefix| tail.strip_prefix(prefix))
            .any(|rest| segments(rest).any(|part| part.len() >= RANDOM || (part.len() >= 6 && is_mixed(part))))
    })
}

/// Letters and digits, or capitals behind the first letter beside small ones.
fn is_mixed(part: &str) -> bool {
    let small = part.bytes().any(|b| b.is_ascii_lowercase());
    let digit = digits(part) > 0 && digits(part) < part.len();
    digit || (small && part.bytes().skip(1).any(|b| b.is_ascii_uppercase()))
}

/// A word, a number, or a word with a number: `client`, `20241022`, `ClientV2`, `b64decode`, `70b`.
fn is_plain(segment: &str) -> bool {
    let length = segment.len();
    let numbers = || segment.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    match numbers().count() {
        0 => length < 20 || (is_cased(segment) && (length < 32 || is_mixed(segment))),
        1 if digits(segment) == length => true,
        1 => (length < RANDOM || length < 20 && digits(segment) == 1) && digits(segment) <= 4 && is_cased(segment),
        _ => false,
    }
}

/// Long, and with digits or capitals where no word has them.
fn is_random(segment: &str) -> bool {
    segment.len() >= RANDOM && !is_plain(segment) && (digits(segment) >= 3 || !is_cased(segment))
}

/// Whether capitals stand as in words: one case, or `CamelCase`.
fn is_cased(segment: &str) -> bool {
    let (small, small_runs) = count(segment, u8::is_ascii_lowercase);
    let (large, large_runs) = count(segment, u8::is_ascii_uppercase);
    // Between long words one abbreviation is as good as a capital: `URLSafeTimedSerializer`.
    let large = if segment.len() >= 20 && small_runs >= 2 && small >= 4 * small_runs {
        large - abbreviation(segment)
    } else {
        large
    };
    let (least, most) = if segment.len() < 20 { (4, 4) } else { (5, 3) };
    small == 0 || large == 0 || (2 * small >= least * small_runs && 2 * large <= most * large_runs)
}

/// How many capitals follow the first one of the longest abbreviation; none when it is too long for one.
fn abbreviation(segment: &str) -> usize {
    let runs = segment.as_bytes().chunk_by(|a, b| a.is_ascii_uppercase() == b.is_ascii_uppercase());
    let longest = runs.filter(|run| run[0].is_ascii_uppercase()).map(<[u8]>::len).max().unwrap_or_default();
    if longest <= LONGEST_ABBREVIATION { longest.saturating_sub(1) } else { 0 }
}

/// How many bytes are of a class, and in how many runs.
fn count(segment: &str, class: impl Fn(&u8) -> bool) -> (usize, usize) {
    let runs = segment.as_bytes().chunk_by(|a, b| class(a) == class(b)).filter(|run| class(&run[0]));
    runs.fold((0, 0), |(bytes, runs), run| (bytes + run.len(), runs + 1))
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `length` characters without any order, the same ones each time.
    fn key(alphabet: &str, length: usize, seed: u64) -> String {
        let alphabet = alphabet.as_bytes();
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let next = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(alphabet[usize::try_from(state >> 33).unwrap_or(0) % alphabet.len()])
        };
        (0..length).map(next).collect()
    }

    const BASE62: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    fn found(text: &str) -> Vec<&str> {
        secrets(text).into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn random_text_in_quotes_or_behind_a_sign_is_hidden() {
        for seed in 1..400 {
            for (alphabet, length) in [(BASE62, 24), (BASE62, 40), ("0123456789abcdef", 32)] {
                let key = key(alphabet, length, seed);
                for text in [format!("x = \"{key}\""), format!("# key: {key}"), format!("'Bearer {key}'")] {
                    assert_eq!(found(&text), [key.as_str()], "{text}");
                }
            }
        }
    }

    #[test]
    fn random_text_is_hidden_in_prose_too() {
        let key = key("0123456789abcdef", 40, 7);
        for prose in ["# it isn't {}, is it", "# the old one {} is gone", "it({})"] {
            assert_eq!(found(&prose.replace("{}", &key)), [key.as_str()], "{prose}");
        }
    }

    #[test]
    fn a_known_prefix_lowers_the_threshold() {
        let short = key(BASE62, 10, 3);
        for prefix in ["sk-", "ghp_", "hf_", "glpat-"] {
            assert_eq!(found(&format!("old {prefix}{short} gone")), [format!("{prefix}{short}")]);
        }
        assert_eq!(found("from huggingface_hub import hf_hub_download"), [""; 0]);
    }

    #[test]
    fn names_paths_versions_and_models_stay_readable() {
        for text in [
            "os.environ['COHERE_API_KEY']",
            "std::env::var(\"OAUTH2_CLIENT_SECRET_V2\")",
            "os.environ['APP_V1BETA2RC3_TOKEN']",
            "base_url=\"https://api.cohere.com/v2/chat\"",
            "model = 'claude-3-5-sonnet-20241022'",
            "model = 'meta-llama/Llama-3.3-70B-Instruct'",
            "model = \"facebook/wav2vec2-base-960h\"",
            "key = base64.b64decode(blob)",
            "model = AutoModelForSeq2SeqLM.from_pretrained(name)",
            "`cohere.ClientV2` is built with `api_key=None`",
            "let config: async_openai::config::OpenAIConfig = x;",
            "date = \"2024-08-06T00:00:00Z\"",
            "client: OpenAIChatCompletionsRequestMessage",
            "signer = URLSafeTimedSerializer(secret)",
            "`itsdangerous.URLSafeTimedSerializer` is given a made-up key",
            "pool: HTTPSConnectionPoolManager",
            "`langchain_community.utilities.BingSearchAPIWrapper` is given `None`",
            "`langchain_community.utilities.OpenWeatherMapAPIWrapper` is given `None`",
            "`tweepy.OAuth1UserHandler` is given `None`",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_password_of_a_url_is_hidden_and_the_host_is_not() {
        let text = "db = 'postgres://me:pw@host/x', 'https://tok@h', 'https://host/a@b'";
        let spans = userinfo(text);
        let found: Vec<_> = spans.iter().map(|span| &text[span.range()]).collect();
        assert_eq!(found, ["pw", "tok"]);
    }

    #[test]
    fn text_nobody_could_lex_is_hidden_from_quote_to_quote() {
        let text = "a = 'correct horse battery' + \"x\nb = 'short'\nc = \"never closed here";
        let spans = quoted(text);
        let found: Vec<_> = spans.iter().map(|span| &text[span.range()]).collect();
        assert_eq!(found, ["correct horse battery' + ", "never closed here"]);
    }
}
