//! The command line as people use it.

mod answers;
mod fixing;
mod inventory;
mod levels;
mod output;
mod silence;
mod stdin;
mod tracked;
mod wrong;

/// One finding at deny level and one at warn level.
const BOTH: &str = "import os\nimport cohere\n\na = cohere.ClientV2(api_key=None)\nb = cohere.ClientV2(api_key=os.getenv(\"COHERE_API_KEY\"))\n";

/// One finding at warn level.
const WARNED: &str = "import os\nimport cohere\n\nb = cohere.ClientV2(api_key=os.getenv(\"COHERE_API_KEY\"))\n";

/// One finding at deny level.
const DENIED: &str = "import cohere\n\na = cohere.ClientV2(api_key=None)\n";
