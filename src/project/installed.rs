//! What a notebook installs for itself, in lines that it hands to a shell: `%pip install cohere==5.0`.

/// What stands in front of the packages.
const INSTALLS: &str = "pip install ";

/// The packages that such lines install, each on a line of its own, as a `requirements.txt` has them. `is_shell`: all lines
/// are a shell's; else only those that begin with a mark.
pub fn installed(text: &str, is_shell: bool) -> String {
    let joined = text.replace("\\\r\n", " ").replace("\\\n", " ");
    let lines = joined.lines().map(str::trim_start).filter(|line| is_shell || line.starts_with(['%', '!']));
    let given = lines.filter_map(|line| line.split_once(INSTALLS).map(|(_, given)| given));
    let packages = given.flat_map(|given| {
        let words = given.split_ascii_whitespace();
        words
            .take_while(|word| !matches!(*word, "&&" | ";" | "|" | "#" | ">"))
            .map(|word| word.trim_matches(['"', '\'']))
    });
    packages.filter(|word| !word.starts_with('-')).flat_map(|word| [word, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::installed;

    #[test]
    fn packages_that_a_notebook_installs_stand_one_a_line() {
        let text = "%pip install -q cohere==5.0 'openai>=1,<2'\n!uv pip install \\\n  groq # fast\nprint('pip install numpy')\n";
        assert_eq!(installed(text, false), "cohere==5.0\nopenai>=1,<2\ngroq\n");
        assert_eq!(installed("pip install groq==0.4 && python a.py\n", true), "groq==0.4\n");
        assert_eq!(installed("pip install groq==0.4\n", false), "");
    }
}
