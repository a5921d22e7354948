// Printed as advice, sent to nobody.
const USAGE: &str = "usage: COHERE_API_KEY=<your-key> rank <query>\nexport GROQ_API_KEY=YOUR_KEY";

fn main() {
    if std::env::args().len() < 2 {
        eprintln!("{USAGE}");
        std::process::exit(64);
    }
}
