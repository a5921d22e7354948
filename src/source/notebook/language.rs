//! Which notebooks and which of their cells hold Python.

use serde::Deserialize;

/// Cell magics that run the cell as Python in the notebook's own scope, from IPython and widely used extensions. Any
/// other (`%%bash`, `%%html`, `%%sql`, `%%writefile`) gives the cell to somebody else.
const PYTHON_MAGICS: &[&str] = &[
    "cache", "capture", "debug", "ipytest", "lprun", "memit", "mprun", "prun", "px", "pypy", "python", "python2",
    "python3", "scalene", "snakeviz", "spark", "time", "timeit", "wandb",
];

/// Databricks gives a cell to another language with one `%`.
const DATABRICKS: &[&str] = &["md", "md-sandbox", "r", "scala", "sh", "sql"];

/// The notebook's own metadata.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Metadata {
    language_info: Option<LanguageInfo>,
    kernelspec: Option<Kernel>,
    language: Option<String>,
}

#[derive(Deserialize)]
struct LanguageInfo {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Kernel {
    language: Option<String>,
}

impl Metadata {
    /// Python is what a notebook that says nothing holds.
    pub(super) fn is_python(&self) -> bool {
        let info = self.language_info.as_ref().and_then(|info| info.name.as_deref());
        let kernel = self.kernelspec.as_ref().and_then(|kernel| kernel.language.as_deref());
        info.or(kernel).or(self.language.as_deref()).is_none_or(is_python)
    }
}

/// What editors that mix languages say of one cell.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct CellMetadata {
    vscode: Option<VsCode>,
}

#[derive(Deserialize)]
struct VsCode {
    #[serde(rename = "languageId")]
    language: Option<String>,
}

impl CellMetadata {
    pub(super) fn is_python(&self) -> bool {
        let language = self.vscode.as_ref().and_then(|vscode| vscode.language.as_deref());
        language.is_none_or(is_python)
    }
}

/// Whether a kernel of this language runs Python: `python`, `python3`, `ipython`, `pyspark`.
pub(super) fn is_python(language: &str) -> bool {
    let language = language.trim().to_ascii_lowercase();
    language.is_empty() || ["python", "ipython", "pyspark"].iter().any(|python| language.starts_with(python))
}

/// Whether the kernel itself runs the cell.
pub(super) fn runs_python(cell: &str) -> bool {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let mut lines = cell.lines().map(str::trim).filter(is_code);
    let Some(first) = lines.next() else { return true };
    let (word, arguments) = first.split_once(char::is_whitespace).unwrap_or((first, ""));
    if let Some(magic) = word.strip_prefix("%%") {
        return PYTHON_MAGICS.contains(&magic);
    }
    let is_whole_cell = arguments.is_empty() || word.starts_with("%md");
    !(is_whole_cell && word.strip_prefix('%').is_some_and(|magic| DATABRICKS.contains(&magic)))
}
