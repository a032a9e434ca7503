SELECT id, name, email, status, platform_administrator
  FROM directory.account
 WHERE lower(email) = lower($1)
