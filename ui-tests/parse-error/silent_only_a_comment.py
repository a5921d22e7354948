# A file without any statement is a program, too.
