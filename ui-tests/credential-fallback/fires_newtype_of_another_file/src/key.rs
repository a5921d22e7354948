pub struct ApiKey(String);

impl ApiKey {
    pub fn new(text: String) -> Self {
        Self(text)
    }

    pub fn checked(text: String) -> Option<Self> {
        if text.is_empty() { None } else { Some(Self(text)) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    // Called as what adds a header to a request.
    pub fn header(&self) -> String {
        format!("Bearer {}", self.0)
    }
}

impl std::fmt::Display for ApiKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}
