//! Format strings: text and the holes in it.

/// A part of a format string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text.
    Text(String),
    /// A hole.
    Hole {
        /// What fills it.
        filler: Filler,
        /// It is shown in another form: `{:?}`, `{:>8}`.
        shaped: bool,
    },
}

/// What fills a hole.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Filler {
    /// The next argument in order, or the one of this index.
    Index(usize),
    /// An argument of this name, or a variable.
    Name(String),
}

/// The parts of a format string.
pub(super) fn parts(format: &str) -> Vec<Part> {
    let mut found = Vec::new();
    let mut text = String::new();
    let mut next = 0;
    let mut rest = format.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '{' | '}' if rest.peek() == Some(&letter) => {
                rest.next();
                text.push(letter);
            }
            '{' => {
                let hole: String = rest.by_ref().take_while(|letter| *letter != '}').collect();
                if !text.is_empty() {
                    found.push(Part::Text(std::mem::take(&mut text)));
                }
                found.push(hole_of(&hole, &mut next));
            }
            _ => text.push(letter),
        }
    }
    if !text.is_empty() || found.is_empty() {
        found.push(Part::Text(text));
    }
    found
}

fn hole_of(hole: &str, next: &mut usize) -> Part {
    let (name, shape) = hole.split_once(':').unwrap_or((hole, ""));
    let name = name.trim();
    let filler = if name.is_empty() {
        *next += 1;
        Filler::Index(*next - 1)
    } else {
        name.parse().map_or_else(|_| Filler::Name(name.to_owned()), Filler::Index)
    };
    Part::Hole { filler, shaped: !shape.trim().is_empty() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hole(filler: Filler, shaped: bool) -> Part {
        Part::Hole { filler, shaped }
    }

    #[test]
    fn holes_are_counted_named_and_shaped() {
        let name = || Filler::Name("key".into());
        let found = parts("a{}b{{{key}{key:?}{1}");
        let text = |text: &str| Part::Text(text.into());
        let holes =
            [hole(Filler::Index(0), false), hole(name(), false), hole(name(), true), hole(Filler::Index(1), false)];
        let [first, second, third, fourth] = holes;
        assert_eq!(found, [text("a"), first, text("b{"), second, third, fourth]);
    }

    #[test]
    fn text_without_holes_is_one_part() {
        assert_eq!(parts("a}}"), [Part::Text("a}".into())]);
        assert_eq!(parts(""), [Part::Text(String::new())]);
    }
}
