fn main() {}

#[cfg(test)]
mod tests {
    #[test]
    fn logs_in() {
        let api_key = "@KEY40@";  //~ possible-credential
        assert_eq!(api_key.len(), 40);
    }
}
