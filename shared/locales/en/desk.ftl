# The clinic's desk.
patients = Patients
review = Review
food = Food
action = action
action-new-patient = New patient
bar = Find patients, foods and actions
bar-none = Nothing found.
cancel = Cancel
edit = Edit
patient-search = Name, CPF or phone
patients-none = No patients yet
patients-none-about = Register the first person. Everything is saved on this computer, without internet too.
patients-not-found = Nobody for “{ $query }”
patients-not-found-about = Search by part of the name, by CPF or by phone. Accents do not matter.
patients-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
column-name = Name
column-age = Age
column-phone = Phone
column-city = City
column-diary = Last diary
years = { $age ->
    [one] { $age } year
   *[other] { $age } years
}
patient-registered = Patient registered.
patient-open = Open the new record
patient-sections = Parts of the chart
back-to-patients = Back to patients
civil-name = civil name { $name }
record-saved = Record saved.
warning-duplicate = Saved. Another record has the same value in { $field }: it may be the same person.
warning-open-other = See the other
field-required = Fill in this field.
field-cpf = The digits of this CPF do not add up.
field-cns = The national health card has 15 digits.
field-email = Check the e-mail.
field-phone = Write the area code and the number.
field-number = This number is not valid here.
field-long = At most { $max } characters.
tab-diary = Diary
tab-goals = Goals
tab-record = Record
patient-id = Identifier, to invite the patient's phone from the console:
pane-width = Width of the list
days = Days
diary-empty = Nothing logged on this day
diary-empty-about = What the patient logs on the phone shows here once it is sent. You can also log from here.
per-100-g = Per 100 g, edible portion
history-none = No history
history-none-about = This record has not changed on this device yet.
device-short = device { $id }
somebody = Somebody
nutrient = Nutrient
unit = Unit
goal-minimum = Minimum
goal-target = Goal
goal-maximum = Maximum
goal-add = Add a goal
goal-added = Goal for { $nutrient } added.
goal-saved = Goal for { $nutrient } saved.
goal-removed = Goal for { $nutrient } removed.
goals-none = No goals yet
goals-none-about = Start with energy; the macronutrients come next. The patient sees the goals on the phone.
review-about = What only a person can decide. Umbu merges the rest by itself.
conflicts = Two values at once
conflicts-none = Nothing to decide
conflicts-none-about = The changes of all devices came together without contradiction.
conflict-field = Two people changed “{ $field }” without seeing each other's change. Which one stays?
conflict-record = Two people changed this record without seeing each other's change. Which one stays?
conflict-keep = Keep { $value }
conflict-settled = Settled.
this-device = This device: { $name }
keys = Keyboard
keys-bar = Find anything
keys-move = Move through lists
keys-open = Open
keys-close = Close
today-review = { $count ->
    [one] { $count } item waits for your review
   *[other] { $count } items wait for your review
}
today-diaries = Diaries of the last seven days
today-none = No new diaries
today-none-about = When a patient logs meals on the phone, they show here.
today-find = Find a patient
today-find-about = Ctrl K searches by name, CPF or phone from any screen.
history-refused = The server did not take it
history-retried = Tried again
history-discarded = Discarded
history-released = Released by an administrator
