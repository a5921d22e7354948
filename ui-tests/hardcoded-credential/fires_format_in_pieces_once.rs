// Pieces, with escapes between them: one key, one finding.
fn main() {
    let text = concat!("token=\n", "@FORMAT:github-classic@", "\n", "end\n"); //~ hardcoded-credential
    println!("{text}");
}
