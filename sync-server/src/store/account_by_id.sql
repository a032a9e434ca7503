SELECT id, name, email, status, platform_administrator
  FROM directory.account
 WHERE id = $1
