# The password of documentation: runs of the alphabet and of the digits, one behind the other.
CONNECTION = "postgres://alex:AbC123dEf@ep-cool-darkness-123456.us-east-2.aws.neon.tech/dbname"
