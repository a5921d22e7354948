// Gives an error with the name where the value is not there.
pub fn present(value: &Option<String>, name: &str) -> anyhow::Result<()> {
    if value.is_none() {
        anyhow::bail!("{name} is not set");
    }
    Ok(())
}
