# Read from the environment, to this machine or its network, or what servers for everybody ask for.
import ftplib
import imaplib
import os
import smtplib

import paramiko

with smtplib.SMTP("smtp.acme.org", 587) as mail:
    mail.login(os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"])
catcher = smtplib.SMTP("localhost", 1025)
catcher.login("me", "hunter42x")
ftp = ftplib.FTP("ftp.acme.org")
ftp.login()
ftp.login("anonymous", "me@acme.org")
ftp.login("anonymous", "anonymous")
ssh = paramiko.SSHClient()
ssh.connect("192.168.0.4", username="me", password="hunter42x")
if os.getenv("BOX_USER"):
    box = imaplib.IMAP4("imap.acme.org")
    box.login(os.getenv("BOX_USER"), os.getenv("BOX_PASSWORD"))
