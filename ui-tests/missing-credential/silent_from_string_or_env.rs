// from_string_or_env treats "" as "read the variable".
use misanthropy::Anthropic;

fn client() -> anyhow::Result<Anthropic> {
    Ok(Anthropic::from_string_or_env("")?)
}
