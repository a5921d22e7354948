//! Names of variables in example env files. Their values are not looked at.

use crate::frontend::settings::dotenv::{Line, lines};

/// The names that the file gives a value or an empty one, in order, each once. A line that is commented out counts
/// when its name is in capitals: that is how optional variables are listed.
pub fn env_names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in lines(text).filter(names_a_variable) {
        if !names.iter().any(|known| known == line.name) {
            names.push(line.name.to_owned());
        }
    }
    names
}

/// The words of a document that may be names of variables, each once.
pub fn mentioned_names(text: &str) -> Vec<String> {
    let is_sign = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let names = text.split(is_sign).filter(|word| word.trim_matches('_').contains('_'));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn names_a_variable(line: &Line<'_>) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    line.name.chars().all(is_word) && !(line.is_comment && line.name.chars().any(|c| c.is_ascii_lowercase()))
}
