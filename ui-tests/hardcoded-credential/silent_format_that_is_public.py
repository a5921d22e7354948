# Keys that are made to be public are in every page that uses them.
POSTHOG = "@FORMAT:posthog-project-key@"
STRIPE = "@FORMAT:stripe-publishable@"
LANGFUSE = "@FORMAT:langfuse-public-key@"
