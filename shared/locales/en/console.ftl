# The administrators' console.
console = Console
overview = Overview
organizations = Organisations
organization = Organisation
people = People
devices = Devices
sync = Sync
sign-in = Sign in
sign-in-lead = For those who administer organisations, people and devices. There is no health data here.
sign-in-wrong = The e-mail or the passphrase does not match.
sign-out = Sign out
email = E-mail
have-code = I have an invitation code
accept-title = Accept the invitation
accept-lead = Choose the passphrase of the console. The same code still connects one device of yours.
accept-submit = Set passphrase
accepted = Passphrase set.
back-to-sign-in = Back to sign-in
all-well = All is well
all-well-about = No device waits, nothing was refused, all have spoken with the server.
since = since { $at }
matter-pending = { $count ->
    [one] { $count } device waits for approval
   *[other] { $count } devices wait for approval
}
matter-refused = { $count ->
    [one] { $count } change refused
   *[other] { $count } changes refused
}
matter-silent = { $count ->
    [one] { $count } device without contact for more than ten days
   *[other] { $count } devices without contact for more than ten days
}
matter-silent-about = After 14 days a device stops sending until it connects again. Ask whoever uses it.
clinics = Clinics
clinic-new = New clinic
clinic-created = Clinic { $name } created.
city = City
time-zone = Time zone
name = Name
state = State
person = Person
role = Role
device = Device
devices-none = No devices yet
devices-none-about = Invite a person; their code connects the first device.
devices-pending-about = Approve only devices that you recognise: approval hands the clinic's data to them.
devices-well = No device waits
devices-well-about = If a device is lost, revoke it here: it erases the data at its next contact.
enrolled = Connected on
last-seen = Last seen
approve = Approve
revoke = Revoke
device-approved = { $name }: approved.
device-revoked = { $name }: access ended.
revoke-device = Revoke { $name }?
revoke-device-about = { $person }'s device loses access and erases the clinic's data at its next contact. Coming back needs a new code.
leave-as-is = Leave as it is
invite = Invite
invite-submit = Create invitation
invite-patient = Patient's identifier
invite-patient-about = It stands at the end of the patient's record, on the clinic's desk.
invite-email-about = To sign in to this console. Whoever only uses a device does not need it.
invitation-for = Invitation for { $name }
invitation-about = Give the person this code and the address { $server }.
invitation-once = The code shows only now and is valid until { $at }.
copy = Copy
copied = Copied.
done = Done
new-code = New code
people-none = Nobody yet
people-none-about = Invite the first person: the code connects their device.
member-active = active
member-ended = ended on { $at }
member-revoked = { $name }: membership ended.
revoke-member = End { $name }'s membership?
revoke-member-about = The person's devices lose the data of { $clinic } at their next contact. What they recorded remains.
organization-new = New organisation
organization-name = Name of the organisation
organizations-none = No organisations yet
organizations-none-about = Create the first, with a clinic and whoever will be responsible.
organizations-none-yours = Your account administers no organisation. Ask whoever invited you for access.
organizations-well = No organisation waits for you
first-clinic = First clinic
owner-name = Owner's name
owner-email = Owner's e-mail
create = Create
waiting = Waiting
when = When
record = Record
why = Reason
sync-well = Nothing was refused
sync-well-about = The server took all changes that devices sent.
buckets = Buckets
buckets-none = No data yet
buckets-none-about = The first approved device creates them when it sends.
bucket = Bucket
changes = Changes
size = Size
sync-refused-next = Release the change once its cause is mended, or dismiss it with a note. The others went through.
sync-behind = { $count ->
    [one] { $count } device has been behind for more than a day
   *[other] { $count } devices have been behind for more than a day
}
sync-behind-about = Ask whoever uses the device to connect it to the internet for a few minutes.
sync-stuck = { $count ->
    [one] { $count } device could not send everything
   *[other] { $count } devices could not send everything
}
sync-stuck-about = Open and connected, it tries again by itself. If it stays so, see the refused changes below.
sync-reviews = { $count ->
    [one] { $count } decision waits for a person at a desk
   *[other] { $count } decisions wait for a person at a desk
}
sync-reviews-about = They are under “Review”, on the device of somebody who may read both sides.
quarantine = Refused changes
quarantine-release = Release
quarantine-released = Released: it goes to every device.
quarantine-dismiss = Dismiss
quarantine-dismissed = Dismissed.
quarantine-note = Why it is left out
quarantine-dismiss-about = The change stays out for good. The note, your name and the time are kept.
quarantine-was-released = released by { $name } at { $at }
quarantine-was-dismissed = dismissed by { $name } at { $at }
verdict-malformed = Could not be read
verdict-oversized = Too large
verdict-unauthorised = The person's role does not write there
verdict-forged_actor = Does not carry the device's identity
verdict-schema = A value does not fit its field
verdict-moved_scope = Would move the record to another person or clinic
verdict-sequence_reused = Device copied or restored
verdict-unsafe_bytes = Not safe to open
verdict-expired = The device's permission had ended
verdict-revoked = Access ended before it arrived
verdict-invalid = A value breaks a rule of its field
verdict-unknown_kind = Kind of record unknown to the server
verdict-erased = Record erased at the person's request
verdict-other = Another reason
refused-by-reason = Refusals by reason, 30 days
refused-by-reason-none = No refusals in 30 days
refused-by-reason-none-about = Each bar would be a day; there is nothing to draw.
day = Day
total = Total
device-lag = Devices and lag
behind = Lag
behind-count = { $count ->
    [0] up to date
    [one] { $count } change behind
   *[other] { $count } changes behind
}
behind-unknown = has received nothing yet
last-pull = Last delivery
to-send = To send
reviews = To review
refused-here = Refused
not-told = has not told yet
storage = Storage
storage-changes = Changes
storage-documents = Documents
storage-blobs = Files
storage-count = Count
