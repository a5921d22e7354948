public_key = "k7Qw2mZx9Lp4"
POSTHOG_API_KEY = "k7Qw2mZx9Lp4"
anon_token = "@UUID4@"
