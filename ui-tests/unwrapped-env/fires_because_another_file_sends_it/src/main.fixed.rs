// The variable's name says nothing; where its value goes does.
mod depot;

fn main() -> reqwest::Result<()> {
    let pass = std::env::var("DEPOT").expect("DEPOT is not set"); //~ unwrapped-env
    println!("{}", depot::fetch("crates", &pass)?);
    Ok(())
}
