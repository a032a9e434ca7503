# Joining, unlocking, and what waits to be sent.
enrol-title = Join with your invitation
enrol-lead = The clinic gave you a code. It connects this device once; afterwards everything works without internet too.
enrol-server = Server address
enrol-code = Invitation code
enrol-device = Name of this device
enrol-device-example = Front desk, my phone…
enrol-passphrase-why = The passphrase opens the data on this device, even without internet. Nobody can recover it for you.
enrol-submit = Join
enrol-busy = Checking the code…
new-passphrase = New passphrase
passphrase = Passphrase
passphrase-again = The same passphrase, again
passphrase-hint = { $minimum } characters or more. Four random words are easy to remember.
passphrase-short = Short: it needs { $minimum } characters.
passphrase-fair = Fair. One more word would make it strong.
passphrase-good = Strong.
passphrase-differs = The two are not the same.
unlock-title = Hello, { $name }
unlock-title-nobody = Hello
unlock-lead = Your data is encrypted on this device. The passphrase opens it, without internet.
unlock-submit = Open
unlock-busy = Opening…
pending-title = One approval to go
pending-lead = { $organization } must confirm this device before it receives data.
pending-account = Account
pending-next = Ask whoever administers the organisation to approve this device in the console. This screen goes on by itself.
revoked-title = This device's access has ended
revoked-lead = { $organization } ended the access, and the clinic's data was removed from here.
revoked-next = If you did not expect this, talk to whoever administers the organisation and ask for a new code.
revoked-enrol = Join with a new code
sync-saved-here = saved here
sync-offline = offline · saved here
sync-waiting = { $count } waiting to send
sync-all-sent = all sent { $at }
sync-first = receiving { $percent }%
sync-story-first = The clinic's records are arriving, the most recent first. You can already work with those that are here; if the network goes, the rest goes on from where it was.
sync-title = Your data and the server
sync-story-online = Whatever you save is first kept on this device, encrypted. Then it goes to your organisation's server.
sync-story-offline = No connection right now. Carry on: every change is saved on this device and goes when the network is back.
sync-row-waiting = Waiting to send
sync-row-refused = Not taken by the server
sync-row-conflicts = To be looked at
sync-row-last = Last sync
sync-now = Sync now
sync-busy = Syncing…
network-cut = Cut the network
network-cut-about = Demonstration: cuts the network of this device only.
lock = Lock
refused-title = Not taken by the server
refused-count = { $count ->
    [one] { $count } change was not taken by the server
   *[other] { $count } changes were not taken by the server
}
refused-none = Nothing was refused
refused-none-about = The server took everything that this device sent.
refused-lead = None of this is lost. Each change waits here for your decision and holds up no other.
refused-again = Try again
refused-retried = Made again. It goes out with the next sync.
refused-discard = Discard
refused-discarded = Change discarded.
refused-open = Open the record
refused-gone = This record is not on this device.
refused-meant-create = Create the record with
refused-meant-edit = Change to
refused-meant-delete = Delete the record
refused-meant-restore = Bring the record back
refused-meant-unknown = What was meant is no longer noted, so it cannot be tried again.
refused-malformed = The server could not read this change. The record is as it was before. Try again; if it happens again, update Umbu.
refused-oversized = This change is larger than the server takes. The record is as it was before. Split the text into smaller parts and discard this one.
refused-unauthorised = Your role in the clinic does not write here. What you wrote is kept on this device. Ask an administrator for the role, then try again.
refused-forged_actor = The change did not carry this device's identity, as happens after a copy was restored. The record is whole. Try again: it goes out under the present identity.
refused-schema = A value of this change does not fit its field. The record is as it was before. Open the record, write the right value and discard this one.
refused-moved_scope = The change would move the record to another person or clinic, which editing cannot do. The record is where it was. Create a new one in the right place and discard this one.
refused-sequence_reused = This device was copied or restored and used a number again. Nothing was overwritten. Try again: it goes out under a new number.
refused-unsafe_bytes = The server could not open this change safely. The record is as it was before. Try again; if it happens again, write it anew and tell support.
refused-expired = This device's permission had ended before it was sent. What you wrote is kept. Connect to renew it, then try again.
refused-revoked = Your access to this record ended before it was sent. What you wrote is kept. An administrator can release the change in the console or give access back; then try again.
refused-invalid = A value breaks a rule of its field, such as a wrong check digit. The record is as it was before. Open the record, correct the value and discard this one.
refused-unknown_kind = The server does not know this kind of record yet. What you wrote is kept. Try again once the server is updated.
refused-erased = This record was erased at the person's request and does not come back. Nothing more is needed: discard the change.
refused-missing = The change rests on another that is nowhere any more. The record is whole. Try again: it then rests on what there is now.
refused-orphaned = The change rested on another that was refused. What you wrote is kept. Try again, and the record's beginning goes with it.
refused-other = The server refused this change for a reason that this version does not know. What you wrote is kept. Update Umbu and try again.
sync-attention = Needs attention: see what waits for you
files-waiting = { $count ->
    [one] { $count } file to send
   *[other] { $count } files to send
}
files-refused = { $count ->
    [one] { $count } file could not be sent
   *[other] { $count } files could not be sent
}
files-sent-of = { $percent }% of { $size }
files-unnamed = File without a record
files-retry = Try to send again
