# A key for browsers is public, whoever takes it.
from supabase import create_client

client = create_client("https://mine.supabase.co", "@FORMAT:supabase-publishable-key@")
