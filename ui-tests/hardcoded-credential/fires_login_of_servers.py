# Passwords that people made up, given to servers elsewhere.
import ftplib
import imaplib
import poplib
import smtplib

import paramiko

with smtplib.SMTP("smtp.acme.org", 587) as mail:
    mail.login("me@acme.org", "hunter42x")  #~ hardcoded-credential
box = imaplib.IMAP4_SSL("imap.acme.org")
box.login("me@acme.org", "hunter42y")  #~ hardcoded-credential
pop = poplib.POP3_SSL("pop.acme.org")
pop.pass_("hunter42z")  #~ hardcoded-credential
ftp = ftplib.FTP("ftp.acme.org", "me", "fisher42x")  #~ hardcoded-credential
ftp.login("you", "fisher42y")  #~ hardcoded-credential
ssh = paramiko.SSHClient()
ssh.connect("build.acme.org", username="me", password="fisher42z")  #~ hardcoded-credential
