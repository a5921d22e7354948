//! Names of variables in example env files. Their values are not looked at.

/// Whether a file of this name is an example that is meant to be tracked.
pub fn is_env_example(file_name: &str) -> bool {
    matches!(file_name, ".env.example" | ".env.sample" | ".env.template" | ".env.dist")
}

/// The names that the file gives a value or an empty one, in order, each once. A line that is commented out counts
/// when its name is in capitals: that is how optional variables are listed.
pub fn env_names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in text.lines().filter_map(name) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn name(line: &str) -> Option<&str> {
    let line = line.trim_start_matches('\u{feff}').trim_start();
    let (line, is_comment) = match line.strip_prefix('#') {
        Some(rest) => (rest.trim_start_matches('#').trim_start(), true),
        None => (line, false),
    };
    let line = line.strip_prefix("export ").unwrap_or(line);
    let name = line.split_once('=')?.0.trim();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(is_word)
        && !(is_comment && name.chars().any(|c| c.is_ascii_lowercase()));
    is_name.then_some(name)
}
