CREATE TABLE directory."organization" (
  id uuid PRIMARY KEY,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "cnpj" text,
  "status" text NOT NULL
);
ALTER TABLE directory."organization" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."organization" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."organization" FOR SELECT USING (id = nullif(current_setting('umbu.organization', true), '')::uuid OR current_setting('umbu.platform', true) = 'on');
CREATE POLICY "create" ON directory."organization" FOR INSERT WITH CHECK (id = nullif(current_setting('umbu.organization', true), '')::uuid OR current_setting('umbu.platform', true) = 'on');
CREATE POLICY "update" ON directory."organization" FOR UPDATE USING (id = nullif(current_setting('umbu.organization', true), '')::uuid OR current_setting('umbu.platform', true) = 'on') WITH CHECK (id = nullif(current_setting('umbu.organization', true), '')::uuid OR current_setting('umbu.platform', true) = 'on');
GRANT SELECT, INSERT, UPDATE ON directory."organization" TO umbu_app;

CREATE TABLE directory."clinic" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "time_zone" text NOT NULL,
  "city" text,
  "phone" text,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE directory."clinic" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."clinic" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."clinic" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."clinic" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."clinic" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."clinic" TO umbu_app;

CREATE TABLE directory."account" (
  id uuid PRIMARY KEY,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "email" text,
  "status" text NOT NULL,
  "platform_administrator" boolean
);
ALTER TABLE directory."account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."account" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."account" FOR SELECT USING (true);
CREATE POLICY "create" ON directory."account" FOR INSERT WITH CHECK (true);
CREATE POLICY "update" ON directory."account" FOR UPDATE USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON directory."account" TO umbu_app;

CREATE TABLE directory."membership" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "account" uuid NOT NULL,
  "clinic" uuid NOT NULL,
  "role" text NOT NULL,
  "patient" uuid,
  "revoked_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "membership__account" ON directory."membership" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "membership__clinic" ON directory."membership" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "membership__patient" ON directory."membership" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE directory."membership" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."membership" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."membership" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid OR account = nullif(current_setting('umbu.account', true), '')::uuid);
CREATE POLICY "create" ON directory."membership" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."membership" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."membership" TO umbu_app;

CREATE TABLE directory."device" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "account" uuid NOT NULL,
  "name" text NOT NULL,
  "status" text NOT NULL,
  "public_key" text NOT NULL,
  "platform" text,
  "last_seen_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "device__account" ON directory."device" (organization_id, "account") WHERE "account" IS NOT NULL;
ALTER TABLE directory."device" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."device" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."device" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid OR account = nullif(current_setting('umbu.account', true), '')::uuid);
CREATE POLICY "create" ON directory."device" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."device" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."device" TO umbu_app;

CREATE TABLE record."patient_identity" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "social_name" text,
  "date_of_birth" text,
  "sex" text,
  "cpf" text,
  "cns" text,
  "phone" text,
  "email" text,
  "city" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "patient_identity__cpf" ON record."patient_identity" (organization_id, "cpf") WHERE "cpf" IS NOT NULL;
CREATE INDEX "patient_identity__cns" ON record."patient_identity" (organization_id, "cns") WHERE "cns" IS NOT NULL;
ALTER TABLE record."patient_identity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."patient_identity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."patient_identity" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."patient_identity" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."patient_identity" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."patient_identity" TO umbu_app;

CREATE TABLE record."patient_clinical" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "blood_type" text,
  "emergency_notes" text,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."patient_clinical" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."patient_clinical" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."patient_clinical" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."patient_clinical" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."patient_clinical" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."patient_clinical" TO umbu_app;

CREATE TABLE record."patient_outreach" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "source" text,
  "interests" jsonb,
  "marketing_notes" text,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."patient_outreach" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."patient_outreach" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."patient_outreach" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."patient_outreach" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."patient_outreach" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."patient_outreach" TO umbu_app;

CREATE TABLE record."practitioner" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "profession" text,
  "council" text,
  "council_number" text,
  "account" uuid,
  "phone" text,
  "email" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "practitioner__council_number" ON record."practitioner" (organization_id, "council_number") WHERE "council_number" IS NOT NULL;
CREATE INDEX "practitioner__account" ON record."practitioner" (organization_id, "account") WHERE "account" IS NOT NULL;
ALTER TABLE record."practitioner" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."practitioner" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."practitioner" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."practitioner" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."practitioner" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."practitioner" TO umbu_app;

CREATE TABLE record."consent" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "purpose" text,
  "decision" text,
  "decided_at" bigint,
  "text_version" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "consent__patient" ON record."consent" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."consent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."consent" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."consent" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."consent" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."consent" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."consent" TO umbu_app;

CREATE TABLE record."document" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "title" text,
  "category" text,
  "file" text,
  "issued_on" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "document__patient" ON record."document" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."document" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."document" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."document" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."document" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."document" TO umbu_app;

CREATE TABLE record."appointment" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "date" text,
  "time" text,
  "time_zone" text,
  "duration" bigint,
  "status" text,
  "reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "appointment__patient" ON record."appointment" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "appointment__practitioner" ON record."appointment" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
ALTER TABLE record."appointment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."appointment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."appointment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."appointment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."appointment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."appointment" TO umbu_app;

CREATE TABLE record."body_measurement" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "date" text,
  "weight_kg" bigint,
  "height_cm" bigint,
  "waist_cm" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "body_measurement__patient" ON record."body_measurement" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."body_measurement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."body_measurement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."body_measurement" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."body_measurement" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."body_measurement" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."body_measurement" TO umbu_app;

CREATE TABLE record."food" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "name_en" text,
  "food_group" text,
  "source" text,
  "source_number" text,
  "nutrients" jsonb,
  "density_g_ml" bigint,
  "gtin" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "food__gtin" ON record."food" (organization_id, "gtin") WHERE "gtin" IS NOT NULL;
ALTER TABLE record."food" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."food" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."food" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."food" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."food" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."food" TO umbu_app;

CREATE TABLE record."household_measure" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "food" uuid,
  "name" text,
  "name_en" text,
  "grams" bigint,
  "position" bigint,
  "source" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "household_measure__food" ON record."household_measure" (organization_id, "food") WHERE "food" IS NOT NULL;
ALTER TABLE record."household_measure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."household_measure" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."household_measure" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."household_measure" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."household_measure" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."household_measure" TO umbu_app;

CREATE TABLE record."meal" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "date" text,
  "time" text,
  "time_zone" text,
  "occasion" text,
  "photo" text,
  "photo_thumbnail" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "meal__patient" ON record."meal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."meal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."meal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."meal" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."meal" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."meal" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."meal" TO umbu_app;

CREATE TABLE record."meal_item" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "meal" uuid,
  "food" uuid,
  "food_name" text,
  "grams" bigint,
  "measure" uuid,
  "measure_name" text,
  "quantity" bigint,
  "entered_by" text,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "meal_item__patient" ON record."meal_item" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "meal_item__meal" ON record."meal_item" (organization_id, "meal") WHERE "meal" IS NOT NULL;
CREATE INDEX "meal_item__food" ON record."meal_item" (organization_id, "food") WHERE "food" IS NOT NULL;
CREATE INDEX "meal_item__measure" ON record."meal_item" (organization_id, "measure") WHERE "measure" IS NOT NULL;
CREATE INDEX "meal_item__proposal" ON record."meal_item" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."meal_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."meal_item" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."meal_item" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."meal_item" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."meal_item" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."meal_item" TO umbu_app;

CREATE TABLE record."nutrient_goal" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "nutrient" text,
  "minimum" bigint,
  "target" bigint,
  "maximum" bigint,
  "valid_from" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "nutrient_goal__patient" ON record."nutrient_goal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."nutrient_goal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."nutrient_goal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."nutrient_goal" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."nutrient_goal" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."nutrient_goal" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."nutrient_goal" TO umbu_app;

CREATE TABLE record."ai_model" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "version" text,
  "task" text,
  "file" text,
  "sha256" text,
  "licence" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."ai_model" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."ai_model" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."ai_model" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."ai_model" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."ai_model" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."ai_model" TO umbu_app;

CREATE TABLE record."agent_run" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "agent" text,
  "model" text,
  "model_version" text,
  "started_at" bigint,
  "duration_ms" bigint,
  "outcome" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "agent_run__patient" ON record."agent_run" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."agent_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."agent_run" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."agent_run" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."agent_run" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."agent_run" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."agent_run" TO umbu_app;

CREATE TABLE record."proposal" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "run" uuid,
  "content" jsonb,
  "status" text,
  "decided_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "proposal__patient" ON record."proposal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "proposal__run" ON record."proposal" (organization_id, "run") WHERE "run" IS NOT NULL;
ALTER TABLE record."proposal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."proposal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."proposal" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."proposal" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."proposal" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."proposal" TO umbu_app;

CREATE TABLE record."agent_feedback" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "proposal" uuid,
  "verdict" text,
  "correction" uuid,
  "comment" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "agent_feedback__patient" ON record."agent_feedback" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "agent_feedback__proposal" ON record."agent_feedback" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "agent_feedback__correction" ON record."agent_feedback" (organization_id, "correction") WHERE "correction" IS NOT NULL;
ALTER TABLE record."agent_feedback" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."agent_feedback" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."agent_feedback" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."agent_feedback" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."agent_feedback" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."agent_feedback" TO umbu_app;

CREATE TABLE record."audit_event" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "at" bigint,
  "account" uuid,
  "action" text,
  "subject_entity" text,
  "subject_id" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "audit_event__account" ON record."audit_event" (organization_id, "account") WHERE "account" IS NOT NULL;
ALTER TABLE record."audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."audit_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."audit_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."audit_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."audit_event" TO umbu_app;

CREATE TABLE record."sync_conflict" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "subject_entity" text,
  "subject_id" text,
  "field" text,
  "reason" text,
  "status" text,
  "settled_at" bigint,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."sync_conflict" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."sync_conflict" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."sync_conflict" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."sync_conflict" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."sync_conflict" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."sync_conflict" TO umbu_app;

