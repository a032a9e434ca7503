CREATE TABLE directory."organization" (
  id uuid PRIMARY KEY,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "cnpj" text,
  "status" text NOT NULL,
  "legal_name" text,
  "organization_type" text,
  "industry" text,
  "size" text,
  "website" text,
  "slug" text,
  "custom_domain" text,
  "logo" text,
  "primary_color" text,
  "language" text,
  "time_zone" text,
  "subscription_tier" text,
  "subscription_status" text,
  "subscription_ends_at" bigint,
  "billing_email" text,
  "patients_max" bigint,
  "team_members_max" bigint,
  "ai_enabled" boolean,
  "ai_credits_monthly_max" bigint,
  "features" jsonb
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
  "email" text,
  "address_line" text,
  "district" text,
  "state" text,
  "postal_code" text,
  "cnpj" text,
  "cnes" text,
  "technical_lead" uuid,
  "logo" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "clinic__cnpj" ON directory."clinic" (organization_id, "cnpj") WHERE "cnpj" IS NOT NULL;
CREATE INDEX "clinic__cnes" ON directory."clinic" (organization_id, "cnes") WHERE "cnes" IS NOT NULL;
CREATE INDEX "clinic__technical_lead" ON directory."clinic" (organization_id, "technical_lead") WHERE "technical_lead" IS NOT NULL;
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
  "platform_administrator" boolean,
  "display_name" text,
  "photo" text,
  "language" text,
  "time_zone" text,
  "privacy_level" text,
  "social_sharing" boolean,
  "last_sign_in_at" bigint
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
  "related_person" uuid,
  "revoked_at" bigint,
  "job_title" text,
  "joined_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "membership__account" ON directory."membership" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "membership__clinic" ON directory."membership" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "membership__patient" ON directory."membership" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "membership__related_person" ON directory."membership" (organization_id, "related_person") WHERE "related_person" IS NOT NULL;
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

CREATE TABLE directory."api_key" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "prefix" text,
  "clinic" uuid,
  "role" text NOT NULL,
  "scopes" jsonb,
  "created_by" uuid,
  "last_used_at" bigint,
  "expires_at" bigint,
  "revoked_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "api_key__clinic" ON directory."api_key" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "api_key__created_by" ON directory."api_key" (organization_id, "created_by") WHERE "created_by" IS NOT NULL;
ALTER TABLE directory."api_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."api_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."api_key" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."api_key" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."api_key" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."api_key" TO umbu_app;

CREATE TABLE directory."notification" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "account" uuid NOT NULL,
  "category" text NOT NULL,
  "medium" text NOT NULL,
  "subject" text,
  "content" text,
  "status" text NOT NULL,
  "sent_at" bigint,
  "failure_reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "notification__account" ON directory."notification" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "notification__category" ON directory."notification" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "notification__status" ON directory."notification" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "notification__sent_at" ON directory."notification" (organization_id, "sent_at") WHERE "sent_at" IS NOT NULL;
ALTER TABLE directory."notification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."notification" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."notification" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid OR account = nullif(current_setting('umbu.account', true), '')::uuid);
CREATE POLICY "create" ON directory."notification" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."notification" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."notification" TO umbu_app;

CREATE TABLE directory."subscription_event" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "event_type" text NOT NULL,
  "occurred_at" bigint NOT NULL,
  "amount" bigint NOT NULL,
  "amount_currency" text NOT NULL,
  "status" text NOT NULL,
  "about" uuid,
  "description" text,
  "method" text,
  "invoice_url" text,
  "nfse_number" text,
  "gateway" text,
  "gateway_event_id" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "subscription_event__event_type" ON directory."subscription_event" (organization_id, "event_type") WHERE "event_type" IS NOT NULL;
CREATE INDEX "subscription_event__occurred_at" ON directory."subscription_event" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "subscription_event__status" ON directory."subscription_event" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "subscription_event__about" ON directory."subscription_event" (organization_id, "about") WHERE "about" IS NOT NULL;
CREATE INDEX "subscription_event__gateway_event_id" ON directory."subscription_event" (organization_id, "gateway_event_id") WHERE "gateway_event_id" IS NOT NULL;
ALTER TABLE directory."subscription_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."subscription_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."subscription_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."subscription_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."subscription_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."subscription_event" TO umbu_app;

CREATE TABLE directory."usage_record" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "cost_type" text NOT NULL,
  "quantity" bigint NOT NULL,
  "unit_cost" bigint NOT NULL,
  "unit_cost_currency" text NOT NULL,
  "source" text,
  "integration" uuid,
  "agent_run" uuid,
  "billing_period" text NOT NULL,
  "recorded_at" bigint NOT NULL,
  "details" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "usage_record__cost_type" ON directory."usage_record" (organization_id, "cost_type") WHERE "cost_type" IS NOT NULL;
CREATE INDEX "usage_record__integration" ON directory."usage_record" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "usage_record__agent_run" ON directory."usage_record" (organization_id, "agent_run") WHERE "agent_run" IS NOT NULL;
CREATE INDEX "usage_record__billing_period" ON directory."usage_record" (organization_id, "billing_period") WHERE "billing_period" IS NOT NULL;
CREATE INDEX "usage_record__recorded_at" ON directory."usage_record" (organization_id, "recorded_at") WHERE "recorded_at" IS NOT NULL;
ALTER TABLE directory."usage_record" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."usage_record" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."usage_record" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."usage_record" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."usage_record" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."usage_record" TO umbu_app;

CREATE TABLE directory."system_event" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "at" bigint NOT NULL,
  "kind" text NOT NULL,
  "source" text NOT NULL,
  "severity" text NOT NULL,
  "message" text NOT NULL,
  "details" jsonb,
  "actor" uuid,
  "conversation" uuid,
  "assistant" uuid,
  "integration" uuid,
  "resolves" uuid,
  "trace" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "system_event__at" ON directory."system_event" (organization_id, "at") WHERE "at" IS NOT NULL;
CREATE INDEX "system_event__kind" ON directory."system_event" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "system_event__severity" ON directory."system_event" (organization_id, "severity") WHERE "severity" IS NOT NULL;
CREATE INDEX "system_event__actor" ON directory."system_event" (organization_id, "actor") WHERE "actor" IS NOT NULL;
CREATE INDEX "system_event__conversation" ON directory."system_event" (organization_id, "conversation") WHERE "conversation" IS NOT NULL;
CREATE INDEX "system_event__assistant" ON directory."system_event" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
CREATE INDEX "system_event__integration" ON directory."system_event" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "system_event__resolves" ON directory."system_event" (organization_id, "resolves") WHERE "resolves" IS NOT NULL;
ALTER TABLE directory."system_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."system_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."system_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."system_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."system_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."system_event" TO umbu_app;

CREATE TABLE directory."integration" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "description" text,
  "provider" text NOT NULL,
  "clinic" uuid,
  "status" text NOT NULL,
  "enabled" boolean,
  "capabilities" jsonb,
  "settings" jsonb,
  "version" text,
  "last_validated_at" bigint,
  "last_error_at" bigint,
  "last_error" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "integration__provider" ON directory."integration" (organization_id, "provider") WHERE "provider" IS NOT NULL;
CREATE INDEX "integration__clinic" ON directory."integration" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "integration__status" ON directory."integration" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE directory."integration" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."integration" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."integration" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."integration" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."integration" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."integration" TO umbu_app;

CREATE TABLE directory."integration_run" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "integration" uuid NOT NULL,
  "kind" text NOT NULL,
  "direction" text,
  "status" text NOT NULL,
  "started_at" bigint NOT NULL,
  "completed_at" bigint,
  "records_synced" bigint,
  "errors" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "integration_run__integration" ON directory."integration_run" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "integration_run__status" ON directory."integration_run" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "integration_run__started_at" ON directory."integration_run" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
ALTER TABLE directory."integration_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."integration_run" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."integration_run" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."integration_run" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."integration_run" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."integration_run" TO umbu_app;

CREATE TABLE directory."webhook" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "name" text NOT NULL,
  "url" text NOT NULL,
  "events" jsonb,
  "clinic" uuid,
  "active" boolean,
  "attempts_max" bigint,
  "retry_delay_seconds" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "webhook__clinic" ON directory."webhook" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "webhook__active" ON directory."webhook" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE directory."webhook" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."webhook" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."webhook" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."webhook" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."webhook" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."webhook" TO umbu_app;

CREATE TABLE directory."webhook_delivery" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at_ms bigint NOT NULL,
  "webhook" uuid NOT NULL,
  "message_id" text NOT NULL,
  "event" text NOT NULL,
  "subject_entity" text,
  "subject_id" text,
  "attempt" bigint NOT NULL,
  "attempted_at" bigint NOT NULL,
  "outcome" text NOT NULL,
  "response_status" bigint,
  "response_body" text,
  "delivered_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "webhook_delivery__webhook" ON directory."webhook_delivery" (organization_id, "webhook") WHERE "webhook" IS NOT NULL;
CREATE INDEX "webhook_delivery__message_id" ON directory."webhook_delivery" (organization_id, "message_id") WHERE "message_id" IS NOT NULL;
CREATE INDEX "webhook_delivery__event" ON directory."webhook_delivery" (organization_id, "event") WHERE "event" IS NOT NULL;
CREATE INDEX "webhook_delivery__attempted_at" ON directory."webhook_delivery" (organization_id, "attempted_at") WHERE "attempted_at" IS NOT NULL;
CREATE INDEX "webhook_delivery__outcome" ON directory."webhook_delivery" (organization_id, "outcome") WHERE "outcome" IS NOT NULL;
ALTER TABLE directory."webhook_delivery" ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory."webhook_delivery" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON directory."webhook_delivery" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "create" ON directory."webhook_delivery" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
CREATE POLICY "update" ON directory."webhook_delivery" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON directory."webhook_delivery" TO umbu_app;

CREATE TABLE record."team" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "team_type" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "team__active" ON record."team" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."team" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."team" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."team" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."team" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."team" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."team" TO umbu_app;

CREATE TABLE record."team_member" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "team" uuid,
  "practitioner" uuid,
  "account" uuid,
  "role" text,
  "scope_limitations" jsonb,
  "joined_on" text,
  "left_on" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "team_member__team" ON record."team_member" (organization_id, "team") WHERE "team" IS NOT NULL;
CREATE INDEX "team_member__practitioner" ON record."team_member" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "team_member__account" ON record."team_member" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "team_member__left_on" ON record."team_member" (organization_id, "left_on") WHERE "left_on" IS NOT NULL;
ALTER TABLE record."team_member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."team_member" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."team_member" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."team_member" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."team_member" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."team_member" TO umbu_app;

CREATE TABLE record."setting" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "key" text,
  "value" jsonb,
  "clinic" uuid,
  "description" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "setting__key" ON record."setting" (organization_id, "key") WHERE "key" IS NOT NULL;
CREATE INDEX "setting__clinic" ON record."setting" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
ALTER TABLE record."setting" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."setting" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."setting" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."setting" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."setting" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."setting" TO umbu_app;

CREATE TABLE record."patient" (
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
  "gender" text,
  "address_line" text,
  "district" text,
  "state" text,
  "postal_code" text,
  "photo" text,
  "occupation" text,
  "health_plan" text,
  "health_plan_number" text,
  "active" boolean,
  "deceased_on" text,
  "merged_into" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "patient__name" ON record."patient" (organization_id, "name") WHERE "name" IS NOT NULL;
CREATE INDEX "patient__cpf" ON record."patient" (organization_id, "cpf") WHERE "cpf" IS NOT NULL;
CREATE INDEX "patient__cns" ON record."patient" (organization_id, "cns") WHERE "cns" IS NOT NULL;
CREATE INDEX "patient__email" ON record."patient" (organization_id, "email") WHERE "email" IS NOT NULL;
CREATE INDEX "patient__active" ON record."patient" (organization_id, "active") WHERE "active" IS NOT NULL;
CREATE INDEX "patient__merged_into" ON record."patient" (organization_id, "merged_into") WHERE "merged_into" IS NOT NULL;
ALTER TABLE record."patient" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."patient" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."patient" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."patient" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."patient" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."patient" TO umbu_app;

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
  "skin_phototype" text,
  "skin_biotype" text,
  "medical_history" text,
  "family_history" text,
  "medications" jsonb,
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
  "council_type" text,
  "verification_status" text,
  "qualifications" jsonb,
  "cns" text,
  "occupation_code" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "practitioner__profession" ON record."practitioner" (organization_id, "profession") WHERE "profession" IS NOT NULL;
CREATE INDEX "practitioner__council_number" ON record."practitioner" (organization_id, "council_number") WHERE "council_number" IS NOT NULL;
CREATE INDEX "practitioner__account" ON record."practitioner" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "practitioner__verification_status" ON record."practitioner" (organization_id, "verification_status") WHERE "verification_status" IS NOT NULL;
CREATE INDEX "practitioner__cns" ON record."practitioner" (organization_id, "cns") WHERE "cns" IS NOT NULL;
CREATE INDEX "practitioner__active" ON record."practitioner" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."practitioner" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."practitioner" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."practitioner" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."practitioner" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."practitioner" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."practitioner" TO umbu_app;

CREATE TABLE record."practitioner_profile" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "display_name" text,
  "display_registration" text,
  "specialties" jsonb,
  "bio" text,
  "photo" text,
  "practising_since_year" bigint,
  "consultation_fee" bigint,
  "consultation_fee_currency" text,
  "languages" jsonb,
  "accepting_patients" boolean,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."practitioner_profile" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."practitioner_profile" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."practitioner_profile" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."practitioner_profile" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."practitioner_profile" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."practitioner_profile" TO umbu_app;

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
  "expires_on" text,
  "reason" text,
  "signed_form" text,
  "related_person" uuid,
  "method" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "consent__patient" ON record."consent" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "consent__expires_on" ON record."consent" (organization_id, "expires_on") WHERE "expires_on" IS NOT NULL;
CREATE INDEX "consent__related_person" ON record."consent" (organization_id, "related_person") WHERE "related_person" IS NOT NULL;
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
  "description" text,
  "replaces" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "document__patient" ON record."document" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "document__replaces" ON record."document" (organization_id, "replaces") WHERE "replaces" IS NOT NULL;
ALTER TABLE record."document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."document" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."document" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."document" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."document" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."document" TO umbu_app;

CREATE TABLE record."related_person" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "name" text,
  "relationship" text,
  "phone" text,
  "email" text,
  "cpf" text,
  "date_of_birth" text,
  "emergency_contact" boolean,
  "legal_representative" boolean,
  "proof" text,
  "proof_checked_at" bigint,
  "represents_until" text,
  "account" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "related_person__patient" ON record."related_person" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "related_person__account" ON record."related_person" (organization_id, "account") WHERE "account" IS NOT NULL;
ALTER TABLE record."related_person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."related_person" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."related_person" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."related_person" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."related_person" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."related_person" TO umbu_app;

CREATE TABLE record."contact" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "contact_type" text,
  "phone" text,
  "email" text,
  "company" text,
  "registration" text,
  "city" text,
  "handles" jsonb,
  "patient" uuid,
  "do_not_contact" boolean,
  "notes" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "contact__contact_type" ON record."contact" (organization_id, "contact_type") WHERE "contact_type" IS NOT NULL;
CREATE INDEX "contact__phone" ON record."contact" (organization_id, "phone") WHERE "phone" IS NOT NULL;
CREATE INDEX "contact__email" ON record."contact" (organization_id, "email") WHERE "email" IS NOT NULL;
CREATE INDEX "contact__patient" ON record."contact" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."contact" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."contact" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."contact" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."contact" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."contact" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."contact" TO umbu_app;

CREATE TABLE record."contact_preference" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "channels" jsonb,
  "preferred_channel" text,
  "language" text,
  "contact_times" jsonb,
  "topics" jsonb,
  "do_not_contact" boolean,
  "do_not_contact_reason" text,
  "do_not_contact_until" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "contact_preference__patient" ON record."contact_preference" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."contact_preference" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."contact_preference" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."contact_preference" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."contact_preference" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."contact_preference" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."contact_preference" TO umbu_app;

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
  "service" uuid,
  "appointment_type" text,
  "modality" text,
  "location" uuid,
  "meeting_url" text,
  "participants" jsonb,
  "team" uuid,
  "price" bigint,
  "price_currency" text,
  "follow_up_of" uuid,
  "rescheduled_from" uuid,
  "arrived_at" bigint,
  "started_at" bigint,
  "ended_at" bigint,
  "cancelled_by" text,
  "cancellation_reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "appointment__patient" ON record."appointment" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "appointment__practitioner" ON record."appointment" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "appointment__date" ON record."appointment" (organization_id, "date") WHERE "date" IS NOT NULL;
CREATE INDEX "appointment__status" ON record."appointment" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "appointment__service" ON record."appointment" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "appointment__location" ON record."appointment" (organization_id, "location") WHERE "location" IS NOT NULL;
CREATE INDEX "appointment__team" ON record."appointment" (organization_id, "team") WHERE "team" IS NOT NULL;
CREATE INDEX "appointment__follow_up_of" ON record."appointment" (organization_id, "follow_up_of") WHERE "follow_up_of" IS NOT NULL;
CREATE INDEX "appointment__rescheduled_from" ON record."appointment" (organization_id, "rescheduled_from") WHERE "rescheduled_from" IS NOT NULL;
ALTER TABLE record."appointment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."appointment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."appointment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."appointment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."appointment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."appointment" TO umbu_app;

CREATE TABLE record."appointment_desk" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "desk_note" text,
  "booked_through" text,
  "proposal" uuid,
  "no_show_probability" bigint,
  "no_show_risk" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "appointment_desk__proposal" ON record."appointment_desk" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "appointment_desk__no_show_risk" ON record."appointment_desk" (organization_id, "no_show_risk") WHERE "no_show_risk" IS NOT NULL;
ALTER TABLE record."appointment_desk" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."appointment_desk" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."appointment_desk" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."appointment_desk" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."appointment_desk" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."appointment_desk" TO umbu_app;

CREATE TABLE record."appointment_joint" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "topic" text,
  "agenda" text,
  "conclusions" text,
  "next_steps" jsonb,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."appointment_joint" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."appointment_joint" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."appointment_joint" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."appointment_joint" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."appointment_joint" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."appointment_joint" TO umbu_app;

CREATE TABLE record."service_category" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "position" bigint,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "service_category__active" ON record."service_category" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."service_category" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."service_category" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."service_category" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."service_category" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."service_category" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."service_category" TO umbu_app;

CREATE TABLE record."service" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "category" uuid,
  "name" text,
  "description" text,
  "tuss_code" text,
  "duration" bigint,
  "buffer" bigint,
  "price" bigint,
  "price_currency" text,
  "required_professions" jsonb,
  "modalities" jsonb,
  "preparation" text,
  "recovery_days" bigint,
  "contraindications" jsonb,
  "side_effects" jsonb,
  "online_booking" boolean,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "service__category" ON record."service" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "service__tuss_code" ON record."service" (organization_id, "tuss_code") WHERE "tuss_code" IS NOT NULL;
CREATE INDEX "service__active" ON record."service" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."service" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."service" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."service" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."service" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."service" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."service" TO umbu_app;

CREATE TABLE record."location" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "location_type" text,
  "capacity" bigint,
  "directions" text,
  "meeting_url" text,
  "equipment" jsonb,
  "wheelchair_accessible" boolean,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "location__active" ON record."location" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."location" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."location" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."location" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."location" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."location" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."location" TO umbu_app;

CREATE TABLE record."schedule_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "practitioner" uuid,
  "rule_type" text,
  "weekdays" jsonb,
  "every_weeks" bigint,
  "starts_at" text,
  "ends_at" text,
  "valid_from" text,
  "valid_until" text,
  "slot_duration" bigint,
  "location" uuid,
  "services" jsonb,
  "modalities" jsonb,
  "reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "schedule_rule__practitioner" ON record."schedule_rule" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "schedule_rule__rule_type" ON record."schedule_rule" (organization_id, "rule_type") WHERE "rule_type" IS NOT NULL;
CREATE INDEX "schedule_rule__valid_from" ON record."schedule_rule" (organization_id, "valid_from") WHERE "valid_from" IS NOT NULL;
CREATE INDEX "schedule_rule__valid_until" ON record."schedule_rule" (organization_id, "valid_until") WHERE "valid_until" IS NOT NULL;
CREATE INDEX "schedule_rule__location" ON record."schedule_rule" (organization_id, "location") WHERE "location" IS NOT NULL;
ALTER TABLE record."schedule_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."schedule_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."schedule_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."schedule_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."schedule_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."schedule_rule" TO umbu_app;

CREATE TABLE record."waitlist_entry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "service" uuid,
  "practitioner" uuid,
  "status" text,
  "priority" text,
  "earliest_on" text,
  "latest_on" text,
  "weekdays" jsonb,
  "periods" jsonb,
  "modality" text,
  "offered_until" bigint,
  "appointment" uuid,
  "current_appointment" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "waitlist_entry__patient" ON record."waitlist_entry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "waitlist_entry__service" ON record."waitlist_entry" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "waitlist_entry__practitioner" ON record."waitlist_entry" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "waitlist_entry__status" ON record."waitlist_entry" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "waitlist_entry__priority" ON record."waitlist_entry" (organization_id, "priority") WHERE "priority" IS NOT NULL;
CREATE INDEX "waitlist_entry__latest_on" ON record."waitlist_entry" (organization_id, "latest_on") WHERE "latest_on" IS NOT NULL;
CREATE INDEX "waitlist_entry__appointment" ON record."waitlist_entry" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "waitlist_entry__current_appointment" ON record."waitlist_entry" (organization_id, "current_appointment") WHERE "current_appointment" IS NOT NULL;
ALTER TABLE record."waitlist_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."waitlist_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."waitlist_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."waitlist_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."waitlist_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."waitlist_entry" TO umbu_app;

CREATE TABLE record."appointment_event" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "appointment" uuid,
  "event_type" text,
  "occurred_at" bigint,
  "previous_status" text,
  "new_status" text,
  "previous_date" text,
  "previous_time" text,
  "new_date" text,
  "new_time" text,
  "previous_practitioner" uuid,
  "new_practitioner" uuid,
  "reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "appointment_event__patient" ON record."appointment_event" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "appointment_event__appointment" ON record."appointment_event" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "appointment_event__occurred_at" ON record."appointment_event" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "appointment_event__previous_practitioner" ON record."appointment_event" (organization_id, "previous_practitioner") WHERE "previous_practitioner" IS NOT NULL;
CREATE INDEX "appointment_event__new_practitioner" ON record."appointment_event" (organization_id, "new_practitioner") WHERE "new_practitioner" IS NOT NULL;
ALTER TABLE record."appointment_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."appointment_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."appointment_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."appointment_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."appointment_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."appointment_event" TO umbu_app;

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
  "time" text,
  "measured_by" text,
  "hip_cm" bigint,
  "abdomen_cm" bigint,
  "neck_cm" bigint,
  "arm_cm" bigint,
  "thigh_cm" bigint,
  "calf_cm" bigint,
  "triceps_mm" bigint,
  "biceps_mm" bigint,
  "subscapular_mm" bigint,
  "suprailiac_mm" bigint,
  "abdominal_mm" bigint,
  "chest_mm" bigint,
  "midaxillary_mm" bigint,
  "thigh_mm" bigint,
  "body_fat_percent" bigint,
  "muscle_mass_kg" bigint,
  "body_water_percent" bigint,
  "visceral_fat_level" bigint,
  "composition_method" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "body_measurement__patient" ON record."body_measurement" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."body_measurement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."body_measurement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."body_measurement" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."body_measurement" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."body_measurement" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."body_measurement" TO umbu_app;

CREATE TABLE record."encounter" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "appointment" uuid,
  "service" uuid,
  "location" uuid,
  "visit_type" text,
  "modality" text,
  "status" text,
  "started_at" bigint,
  "ended_at" bigint,
  "reason" text,
  "participants" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "encounter__patient" ON record."encounter" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "encounter__practitioner" ON record."encounter" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "encounter__appointment" ON record."encounter" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "encounter__service" ON record."encounter" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "encounter__location" ON record."encounter" (organization_id, "location") WHERE "location" IS NOT NULL;
CREATE INDEX "encounter__visit_type" ON record."encounter" (organization_id, "visit_type") WHERE "visit_type" IS NOT NULL;
CREATE INDEX "encounter__status" ON record."encounter" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "encounter__started_at" ON record."encounter" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
ALTER TABLE record."encounter" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."encounter" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."encounter" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."encounter" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."encounter" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."encounter" TO umbu_app;

CREATE TABLE record."clinical_note" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "encounter" uuid,
  "practitioner" uuid,
  "title" text,
  "noted_at" bigint,
  "origin" text,
  "subjective" text,
  "objective" text,
  "assessment" text,
  "plan" text,
  "summary" text,
  "symptoms" jsonb,
  "goals" jsonb,
  "next_steps" jsonb,
  "recording" text,
  "transcript" text,
  "template" uuid,
  "proposal" uuid,
  "status" text,
  "signed_by" uuid,
  "signed_at" bigint,
  "amends" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "clinical_note__patient" ON record."clinical_note" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "clinical_note__encounter" ON record."clinical_note" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "clinical_note__practitioner" ON record."clinical_note" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "clinical_note__noted_at" ON record."clinical_note" (organization_id, "noted_at") WHERE "noted_at" IS NOT NULL;
CREATE INDEX "clinical_note__template" ON record."clinical_note" (organization_id, "template") WHERE "template" IS NOT NULL;
CREATE INDEX "clinical_note__proposal" ON record."clinical_note" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "clinical_note__status" ON record."clinical_note" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "clinical_note__signed_by" ON record."clinical_note" (organization_id, "signed_by") WHERE "signed_by" IS NOT NULL;
CREATE INDEX "clinical_note__amends" ON record."clinical_note" (organization_id, "amends") WHERE "amends" IS NOT NULL;
ALTER TABLE record."clinical_note" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."clinical_note" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."clinical_note" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."clinical_note" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."clinical_note" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."clinical_note" TO umbu_app;

CREATE TABLE record."diagnostic_report" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "encounter" uuid,
  "title" text,
  "category" text,
  "collected_on" text,
  "issued_on" text,
  "laboratory" text,
  "requester" text,
  "file" text,
  "read_by" text,
  "raw_text" text,
  "conclusion" text,
  "status" text,
  "reviewed_by" uuid,
  "reviewed_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "diagnostic_report__patient" ON record."diagnostic_report" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "diagnostic_report__encounter" ON record."diagnostic_report" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "diagnostic_report__category" ON record."diagnostic_report" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "diagnostic_report__collected_on" ON record."diagnostic_report" (organization_id, "collected_on") WHERE "collected_on" IS NOT NULL;
CREATE INDEX "diagnostic_report__status" ON record."diagnostic_report" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "diagnostic_report__reviewed_by" ON record."diagnostic_report" (organization_id, "reviewed_by") WHERE "reviewed_by" IS NOT NULL;
ALTER TABLE record."diagnostic_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."diagnostic_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."diagnostic_report" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."diagnostic_report" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."diagnostic_report" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."diagnostic_report" TO umbu_app;

CREATE TABLE record."observation" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "report" uuid,
  "encounter" uuid,
  "name" text,
  "loinc" text,
  "category" text,
  "date" text,
  "comparator" text,
  "value" bigint,
  "unit" text,
  "value_text" text,
  "as_printed" text,
  "reference_low" bigint,
  "reference_high" bigint,
  "reference_text" text,
  "interpretation" text,
  "specimen" text,
  "method" text,
  "fasting" boolean,
  "reading_confidence" bigint,
  "status" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "observation__patient" ON record."observation" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "observation__report" ON record."observation" (organization_id, "report") WHERE "report" IS NOT NULL;
CREATE INDEX "observation__encounter" ON record."observation" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "observation__name" ON record."observation" (organization_id, "name") WHERE "name" IS NOT NULL;
CREATE INDEX "observation__loinc" ON record."observation" (organization_id, "loinc") WHERE "loinc" IS NOT NULL;
CREATE INDEX "observation__date" ON record."observation" (organization_id, "date") WHERE "date" IS NOT NULL;
CREATE INDEX "observation__interpretation" ON record."observation" (organization_id, "interpretation") WHERE "interpretation" IS NOT NULL;
CREATE INDEX "observation__status" ON record."observation" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."observation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."observation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."observation" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."observation" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."observation" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."observation" TO umbu_app;

CREATE TABLE record."released_report" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "report" uuid,
  "title" text,
  "collected_on" text,
  "laboratory" text,
  "file" text,
  "explanation" text,
  "results" jsonb,
  "released_by" uuid,
  "released_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "released_report__patient" ON record."released_report" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "released_report__report" ON record."released_report" (organization_id, "report") WHERE "report" IS NOT NULL;
CREATE INDEX "released_report__collected_on" ON record."released_report" (organization_id, "collected_on") WHERE "collected_on" IS NOT NULL;
CREATE INDEX "released_report__released_by" ON record."released_report" (organization_id, "released_by") WHERE "released_by" IS NOT NULL;
CREATE INDEX "released_report__released_at" ON record."released_report" (organization_id, "released_at") WHERE "released_at" IS NOT NULL;
CREATE INDEX "released_report__status" ON record."released_report" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."released_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."released_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."released_report" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."released_report" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."released_report" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."released_report" TO umbu_app;

CREATE TABLE record."condition" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "encounter" uuid,
  "name" text,
  "icd10" text,
  "category" text,
  "clinical_status" text,
  "verification" text,
  "severity" text,
  "onset_on" text,
  "resolved_on" text,
  "etiology" text,
  "signs" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "condition__patient" ON record."condition" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "condition__encounter" ON record."condition" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "condition__icd10" ON record."condition" (organization_id, "icd10") WHERE "icd10" IS NOT NULL;
CREATE INDEX "condition__clinical_status" ON record."condition" (organization_id, "clinical_status") WHERE "clinical_status" IS NOT NULL;
ALTER TABLE record."condition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."condition" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."condition" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."condition" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."condition" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."condition" TO umbu_app;

CREATE TABLE record."allergy_intolerance" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "substance" text,
  "allergen" text,
  "foods" jsonb,
  "kind" text,
  "category" text,
  "criticality" text,
  "clinical_status" text,
  "verification" text,
  "reactions" jsonb,
  "onset_on" text,
  "tolerated_amount" text,
  "confirmed_by" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "allergy_intolerance__patient" ON record."allergy_intolerance" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "allergy_intolerance__allergen" ON record."allergy_intolerance" (organization_id, "allergen") WHERE "allergen" IS NOT NULL;
CREATE INDEX "allergy_intolerance__category" ON record."allergy_intolerance" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "allergy_intolerance__criticality" ON record."allergy_intolerance" (organization_id, "criticality") WHERE "criticality" IS NOT NULL;
CREATE INDEX "allergy_intolerance__clinical_status" ON record."allergy_intolerance" (organization_id, "clinical_status") WHERE "clinical_status" IS NOT NULL;
CREATE INDEX "allergy_intolerance__confirmed_by" ON record."allergy_intolerance" (organization_id, "confirmed_by") WHERE "confirmed_by" IS NOT NULL;
ALTER TABLE record."allergy_intolerance" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."allergy_intolerance" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."allergy_intolerance" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."allergy_intolerance" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."allergy_intolerance" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."allergy_intolerance" TO umbu_app;

CREATE TABLE record."symptom_entry" (
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
  "symptom" text,
  "description" text,
  "severity" text,
  "intensity" bigint,
  "duration" bigint,
  "stool_type" bigint,
  "meal" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "symptom_entry__patient" ON record."symptom_entry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "symptom_entry__date" ON record."symptom_entry" (organization_id, "date") WHERE "date" IS NOT NULL;
CREATE INDEX "symptom_entry__symptom" ON record."symptom_entry" (organization_id, "symptom") WHERE "symptom" IS NOT NULL;
CREATE INDEX "symptom_entry__meal" ON record."symptom_entry" (organization_id, "meal") WHERE "meal" IS NOT NULL;
ALTER TABLE record."symptom_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."symptom_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."symptom_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."symptom_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."symptom_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."symptom_entry" TO umbu_app;

CREATE TABLE record."symptom_association" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "food" uuid,
  "food_name" text,
  "symptom" text,
  "correlation" bigint,
  "exposures" bigint,
  "exposures_with_symptom" bigint,
  "false_discovery_rate" bigint,
  "confidence" bigint,
  "window_from_hours" bigint,
  "window_to_hours" bigint,
  "period_start" text,
  "period_end" text,
  "status" text,
  "proposal" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "symptom_association__patient" ON record."symptom_association" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "symptom_association__food" ON record."symptom_association" (organization_id, "food") WHERE "food" IS NOT NULL;
CREATE INDEX "symptom_association__symptom" ON record."symptom_association" (organization_id, "symptom") WHERE "symptom" IS NOT NULL;
CREATE INDEX "symptom_association__correlation" ON record."symptom_association" (organization_id, "correlation") WHERE "correlation" IS NOT NULL;
CREATE INDEX "symptom_association__status" ON record."symptom_association" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "symptom_association__proposal" ON record."symptom_association" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."symptom_association" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."symptom_association" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."symptom_association" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."symptom_association" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."symptom_association" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."symptom_association" TO umbu_app;

CREATE TABLE record."protocol" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "version" text,
  "category" text,
  "description" text,
  "status" text,
  "indications" jsonb,
  "contraindications" jsonb,
  "phases" jsonb,
  "food_rules" jsonb,
  "source" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "protocol__category" ON record."protocol" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "protocol__status" ON record."protocol" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."protocol" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."protocol" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."protocol" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."protocol" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."protocol" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."protocol" TO umbu_app;

CREATE TABLE record."care_plan" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "title" text,
  "description" text,
  "status" text,
  "goals" jsonb,
  "starts_on" text,
  "expected_end_on" text,
  "ended_on" text,
  "protocol" uuid,
  "phases" jsonb,
  "planned" jsonb,
  "risks" text,
  "satisfaction" bigint,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "care_plan__patient" ON record."care_plan" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "care_plan__practitioner" ON record."care_plan" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "care_plan__status" ON record."care_plan" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "care_plan__starts_on" ON record."care_plan" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "care_plan__expected_end_on" ON record."care_plan" (organization_id, "expected_end_on") WHERE "expected_end_on" IS NOT NULL;
CREATE INDEX "care_plan__protocol" ON record."care_plan" (organization_id, "protocol") WHERE "protocol" IS NOT NULL;
CREATE INDEX "care_plan__proposal" ON record."care_plan" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."care_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."care_plan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."care_plan" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."care_plan" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."care_plan" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."care_plan" TO umbu_app;

CREATE TABLE record."published_care_plan" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "plan" uuid,
  "version" bigint,
  "title" text,
  "guidance" text,
  "starts_on" text,
  "expected_end_on" text,
  "goals" jsonb,
  "phases" jsonb,
  "planned" jsonb,
  "file" text,
  "signed_by" uuid,
  "signature" text,
  "signed_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "published_care_plan__patient" ON record."published_care_plan" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "published_care_plan__plan" ON record."published_care_plan" (organization_id, "plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "published_care_plan__signed_by" ON record."published_care_plan" (organization_id, "signed_by") WHERE "signed_by" IS NOT NULL;
CREATE INDEX "published_care_plan__signed_at" ON record."published_care_plan" (organization_id, "signed_at") WHERE "signed_at" IS NOT NULL;
CREATE INDEX "published_care_plan__status" ON record."published_care_plan" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."published_care_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."published_care_plan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."published_care_plan" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."published_care_plan" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."published_care_plan" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."published_care_plan" TO umbu_app;

CREATE TABLE record."procedure" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "care_plan" uuid,
  "appointment" uuid,
  "encounter" uuid,
  "service" uuid,
  "session_number" bigint,
  "performed_at" bigint,
  "duration" bigint,
  "status" text,
  "products_used" jsonb,
  "equipment" text,
  "equipment_settings" jsonb,
  "note" text,
  "professional_note" text,
  "outcome" text,
  "patient_feedback" text,
  "satisfaction" bigint,
  "photos" jsonb,
  "adverse_events" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "procedure__patient" ON record."procedure" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "procedure__practitioner" ON record."procedure" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "procedure__care_plan" ON record."procedure" (organization_id, "care_plan") WHERE "care_plan" IS NOT NULL;
CREATE INDEX "procedure__appointment" ON record."procedure" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "procedure__encounter" ON record."procedure" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "procedure__service" ON record."procedure" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "procedure__performed_at" ON record."procedure" (organization_id, "performed_at") WHERE "performed_at" IS NOT NULL;
CREATE INDEX "procedure__status" ON record."procedure" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."procedure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."procedure" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."procedure" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."procedure" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."procedure" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."procedure" TO umbu_app;

CREATE TABLE record."assessment" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "care_plan" uuid,
  "encounter" uuid,
  "template" uuid,
  "template_version" bigint,
  "title" text,
  "category" text,
  "performed_at" bigint,
  "answers" jsonb,
  "score" bigint,
  "conclusion" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "assessment__patient" ON record."assessment" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "assessment__practitioner" ON record."assessment" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "assessment__care_plan" ON record."assessment" (organization_id, "care_plan") WHERE "care_plan" IS NOT NULL;
CREATE INDEX "assessment__encounter" ON record."assessment" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "assessment__template" ON record."assessment" (organization_id, "template") WHERE "template" IS NOT NULL;
CREATE INDEX "assessment__category" ON record."assessment" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "assessment__performed_at" ON record."assessment" (organization_id, "performed_at") WHERE "performed_at" IS NOT NULL;
CREATE INDEX "assessment__status" ON record."assessment" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."assessment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."assessment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."assessment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."assessment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."assessment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."assessment" TO umbu_app;

CREATE TABLE record."form_template" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "purpose" text,
  "version" bigint,
  "status" text,
  "body" text,
  "questions" jsonb,
  "professions" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "form_template__purpose" ON record."form_template" (organization_id, "purpose") WHERE "purpose" IS NOT NULL;
CREATE INDEX "form_template__status" ON record."form_template" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."form_template" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."form_template" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."form_template" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."form_template" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."form_template" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."form_template" TO umbu_app;

CREATE TABLE record."supplement_request" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "encounter" uuid,
  "supplement" text,
  "form" text,
  "dose" bigint,
  "dose_unit" text,
  "frequency" text,
  "timing" jsonb,
  "instructions" text,
  "composition" jsonb,
  "product" uuid,
  "reason" text,
  "based_on" jsonb,
  "starts_on" text,
  "ends_on" text,
  "status" text,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "supplement_request__patient" ON record."supplement_request" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "supplement_request__practitioner" ON record."supplement_request" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "supplement_request__encounter" ON record."supplement_request" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "supplement_request__product" ON record."supplement_request" (organization_id, "product") WHERE "product" IS NOT NULL;
CREATE INDEX "supplement_request__starts_on" ON record."supplement_request" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "supplement_request__ends_on" ON record."supplement_request" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
CREATE INDEX "supplement_request__status" ON record."supplement_request" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "supplement_request__proposal" ON record."supplement_request" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."supplement_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."supplement_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."supplement_request" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."supplement_request" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."supplement_request" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."supplement_request" TO umbu_app;

CREATE TABLE record."published_prescription" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "title" text,
  "items" jsonb,
  "guidance" text,
  "file" text,
  "signed_by" uuid,
  "signature" text,
  "signed_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "published_prescription__patient" ON record."published_prescription" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "published_prescription__signed_by" ON record."published_prescription" (organization_id, "signed_by") WHERE "signed_by" IS NOT NULL;
CREATE INDEX "published_prescription__signed_at" ON record."published_prescription" (organization_id, "signed_at") WHERE "signed_at" IS NOT NULL;
CREATE INDEX "published_prescription__status" ON record."published_prescription" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."published_prescription" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."published_prescription" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."published_prescription" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."published_prescription" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."published_prescription" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."published_prescription" TO umbu_app;

CREATE TABLE record."interaction_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "substance_a" text,
  "kind_a" text,
  "substance_b" text,
  "kind_b" text,
  "effect" text,
  "severity" text,
  "description" text,
  "advice" text,
  "separation_hours" bigint,
  "source" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "interaction_rule__substance_a" ON record."interaction_rule" (organization_id, "substance_a") WHERE "substance_a" IS NOT NULL;
CREATE INDEX "interaction_rule__substance_b" ON record."interaction_rule" (organization_id, "substance_b") WHERE "substance_b" IS NOT NULL;
CREATE INDEX "interaction_rule__effect" ON record."interaction_rule" (organization_id, "effect") WHERE "effect" IS NOT NULL;
CREATE INDEX "interaction_rule__severity" ON record."interaction_rule" (organization_id, "severity") WHERE "severity" IS NOT NULL;
CREATE INDEX "interaction_rule__status" ON record."interaction_rule" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."interaction_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."interaction_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."interaction_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."interaction_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."interaction_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."interaction_rule" TO umbu_app;

CREATE TABLE record."referral" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "referred_by" uuid,
  "referred_to" uuid,
  "outside_professional" uuid,
  "referral_type" text,
  "reason" text,
  "clinical_notes" text,
  "documents" jsonb,
  "urgency" text,
  "status" text,
  "respond_by" bigint,
  "responded_at" bigint,
  "response" text,
  "appointment" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "referral__patient" ON record."referral" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "referral__referred_by" ON record."referral" (organization_id, "referred_by") WHERE "referred_by" IS NOT NULL;
CREATE INDEX "referral__referred_to" ON record."referral" (organization_id, "referred_to") WHERE "referred_to" IS NOT NULL;
CREATE INDEX "referral__outside_professional" ON record."referral" (organization_id, "outside_professional") WHERE "outside_professional" IS NOT NULL;
CREATE INDEX "referral__urgency" ON record."referral" (organization_id, "urgency") WHERE "urgency" IS NOT NULL;
CREATE INDEX "referral__status" ON record."referral" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "referral__respond_by" ON record."referral" (organization_id, "respond_by") WHERE "respond_by" IS NOT NULL;
CREATE INDEX "referral__appointment" ON record."referral" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
ALTER TABLE record."referral" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."referral" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."referral" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."referral" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."referral" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."referral" TO umbu_app;

CREATE TABLE record."supervision" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "supervisor" uuid,
  "supervisee" uuid,
  "supervision_type" text,
  "scope" text,
  "requirements" jsonb,
  "frequency" text,
  "autonomy_level" bigint,
  "starts_on" text,
  "ends_on" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "supervision__supervisor" ON record."supervision" (organization_id, "supervisor") WHERE "supervisor" IS NOT NULL;
CREATE INDEX "supervision__supervisee" ON record."supervision" (organization_id, "supervisee") WHERE "supervisee" IS NOT NULL;
CREATE INDEX "supervision__ends_on" ON record."supervision" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
ALTER TABLE record."supervision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."supervision" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."supervision" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."supervision" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."supervision" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."supervision" TO umbu_app;

CREATE TABLE record."scope_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "practitioner" uuid,
  "profession" text,
  "service" uuid,
  "product" uuid,
  "authorization" text,
  "conditions" jsonb,
  "supervision_requirements" text,
  "legal_basis" text,
  "valid_from" text,
  "valid_until" text,
  "authorized_by" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "scope_rule__practitioner" ON record."scope_rule" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "scope_rule__profession" ON record."scope_rule" (organization_id, "profession") WHERE "profession" IS NOT NULL;
CREATE INDEX "scope_rule__service" ON record."scope_rule" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "scope_rule__product" ON record."scope_rule" (organization_id, "product") WHERE "product" IS NOT NULL;
CREATE INDEX "scope_rule__authorization" ON record."scope_rule" (organization_id, "authorization") WHERE "authorization" IS NOT NULL;
CREATE INDEX "scope_rule__valid_from" ON record."scope_rule" (organization_id, "valid_from") WHERE "valid_from" IS NOT NULL;
CREATE INDEX "scope_rule__valid_until" ON record."scope_rule" (organization_id, "valid_until") WHERE "valid_until" IS NOT NULL;
CREATE INDEX "scope_rule__authorized_by" ON record."scope_rule" (organization_id, "authorized_by") WHERE "authorized_by" IS NOT NULL;
ALTER TABLE record."scope_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."scope_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."scope_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."scope_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."scope_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."scope_rule" TO umbu_app;

CREATE TABLE record."coordination_protocol" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "protocol_type" text,
  "trigger_conditions" jsonb,
  "required_professions" jsonb,
  "steps" jsonb,
  "documentation_requirements" jsonb,
  "version" bigint,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "coordination_protocol__protocol_type" ON record."coordination_protocol" (organization_id, "protocol_type") WHERE "protocol_type" IS NOT NULL;
CREATE INDEX "coordination_protocol__active" ON record."coordination_protocol" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."coordination_protocol" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."coordination_protocol" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."coordination_protocol" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."coordination_protocol" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."coordination_protocol" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."coordination_protocol" TO umbu_app;

CREATE TABLE record."discussion" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "subject" text,
  "patient" uuid,
  "team" uuid,
  "appointment" uuid,
  "referral" uuid,
  "context" text,
  "priority" text,
  "status" text,
  "participants" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "discussion__patient" ON record."discussion" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "discussion__team" ON record."discussion" (organization_id, "team") WHERE "team" IS NOT NULL;
CREATE INDEX "discussion__appointment" ON record."discussion" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "discussion__referral" ON record."discussion" (organization_id, "referral") WHERE "referral" IS NOT NULL;
CREATE INDEX "discussion__priority" ON record."discussion" (organization_id, "priority") WHERE "priority" IS NOT NULL;
CREATE INDEX "discussion__status" ON record."discussion" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."discussion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."discussion" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."discussion" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."discussion" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."discussion" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."discussion" TO umbu_app;

CREATE TABLE record."discussion_message" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "discussion" uuid,
  "practitioner" uuid,
  "message_type" text,
  "content" text,
  "attachment" text,
  "confidential" boolean,
  "requires_acknowledgement" boolean,
  "in_reply_to" uuid,
  "sent_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "discussion_message__discussion" ON record."discussion_message" (organization_id, "discussion") WHERE "discussion" IS NOT NULL;
CREATE INDEX "discussion_message__practitioner" ON record."discussion_message" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "discussion_message__in_reply_to" ON record."discussion_message" (organization_id, "in_reply_to") WHERE "in_reply_to" IS NOT NULL;
CREATE INDEX "discussion_message__sent_at" ON record."discussion_message" (organization_id, "sent_at") WHERE "sent_at" IS NOT NULL;
ALTER TABLE record."discussion_message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."discussion_message" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."discussion_message" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."discussion_message" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."discussion_message" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/team') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."discussion_message" TO umbu_app;

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
  "brand" text,
  "allergens" jsonb,
  "nova_group" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "food__gtin" ON record."food" (organization_id, "gtin") WHERE "gtin" IS NOT NULL;
ALTER TABLE record."food" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."food" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."food" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."food" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."food" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."food" TO umbu_app;

CREATE TABLE record."food_price" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "food" uuid,
  "price_per_kg" bigint,
  "price_per_kg_currency" text,
  "date" text,
  "city" text,
  "source" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "food_price__food" ON record."food_price" (organization_id, "food") WHERE "food" IS NOT NULL;
CREATE INDEX "food_price__date" ON record."food_price" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."food_price" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."food_price" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."food_price" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."food_price" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."food_price" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."food_price" TO umbu_app;

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
  "valid_until" text,
  "basis" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "nutrient_goal__patient" ON record."nutrient_goal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."nutrient_goal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."nutrient_goal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."nutrient_goal" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."nutrient_goal" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."nutrient_goal" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."nutrient_goal" TO umbu_app;

CREATE TABLE record."eating_profile" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "diets" jsonb,
  "likes" jsonb,
  "dislikes" jsonb,
  "excluded_foods" jsonb,
  "excluded_groups" jsonb,
  "meals_per_day" bigint,
  "wakes_at" text,
  "sleeps_at" text,
  "cooking_time" bigint,
  "household_size" bigint,
  "weekly_budget" bigint,
  "weekly_budget_currency" text,
  "equipment" jsonb,
  "water_goal_ml" bigint,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "eating_profile__patient" ON record."eating_profile" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."eating_profile" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."eating_profile" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."eating_profile" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."eating_profile" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."eating_profile" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."eating_profile" TO umbu_app;

CREATE TABLE record."meal_plan" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "practitioner" uuid,
  "title" text,
  "status" text,
  "diet" text,
  "objective" text,
  "starts_on" text,
  "duration_days" bigint,
  "meals_per_day" bigint,
  "weekly_budget" bigint,
  "weekly_budget_currency" text,
  "targets" jsonb,
  "days" jsonb,
  "meals" jsonb,
  "items" jsonb,
  "guidance" text,
  "protocol" uuid,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "meal_plan__patient" ON record."meal_plan" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "meal_plan__practitioner" ON record."meal_plan" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "meal_plan__status" ON record."meal_plan" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "meal_plan__diet" ON record."meal_plan" (organization_id, "diet") WHERE "diet" IS NOT NULL;
CREATE INDEX "meal_plan__starts_on" ON record."meal_plan" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "meal_plan__protocol" ON record."meal_plan" (organization_id, "protocol") WHERE "protocol" IS NOT NULL;
CREATE INDEX "meal_plan__proposal" ON record."meal_plan" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."meal_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."meal_plan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."meal_plan" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."meal_plan" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."meal_plan" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."meal_plan" TO umbu_app;

CREATE TABLE record."published_meal_plan" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "plan" uuid,
  "version" bigint,
  "title" text,
  "objective" text,
  "starts_on" text,
  "ends_on" text,
  "targets" jsonb,
  "days" jsonb,
  "meals" jsonb,
  "items" jsonb,
  "guidance" text,
  "file" text,
  "signed_by" uuid,
  "signature" text,
  "signed_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "published_meal_plan__patient" ON record."published_meal_plan" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "published_meal_plan__plan" ON record."published_meal_plan" (organization_id, "plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "published_meal_plan__starts_on" ON record."published_meal_plan" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "published_meal_plan__ends_on" ON record."published_meal_plan" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
CREATE INDEX "published_meal_plan__signed_by" ON record."published_meal_plan" (organization_id, "signed_by") WHERE "signed_by" IS NOT NULL;
CREATE INDEX "published_meal_plan__signed_at" ON record."published_meal_plan" (organization_id, "signed_at") WHERE "signed_at" IS NOT NULL;
CREATE INDEX "published_meal_plan__status" ON record."published_meal_plan" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."published_meal_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."published_meal_plan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."published_meal_plan" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."published_meal_plan" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."published_meal_plan" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."published_meal_plan" TO umbu_app;

CREATE TABLE record."recipe" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "author" uuid,
  "author_name" text,
  "description" text,
  "photo" text,
  "ingredients" jsonb,
  "steps" jsonb,
  "preparation_time" bigint,
  "cooking_time" bigint,
  "servings" bigint,
  "yield_grams" bigint,
  "difficulty" bigint,
  "tags" jsonb,
  "featured_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "recipe__author" ON record."recipe" (organization_id, "author") WHERE "author" IS NOT NULL;
CREATE INDEX "recipe__featured_at" ON record."recipe" (organization_id, "featured_at") WHERE "featured_at" IS NOT NULL;
CREATE INDEX "recipe__status" ON record."recipe" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."recipe" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."recipe" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."recipe" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."recipe" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."recipe" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."recipe" TO umbu_app;

CREATE TABLE record."recipe_draft" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "name" text,
  "description" text,
  "photo" text,
  "ingredients" jsonb,
  "steps" jsonb,
  "preparation_time" bigint,
  "cooking_time" bigint,
  "servings" bigint,
  "yield_grams" bigint,
  "difficulty" bigint,
  "tags" jsonb,
  "proposal" uuid,
  "recipe" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "recipe_draft__patient" ON record."recipe_draft" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "recipe_draft__proposal" ON record."recipe_draft" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
CREATE INDEX "recipe_draft__recipe" ON record."recipe_draft" (organization_id, "recipe") WHERE "recipe" IS NOT NULL;
ALTER TABLE record."recipe_draft" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."recipe_draft" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."recipe_draft" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."recipe_draft" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."recipe_draft" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."recipe_draft" TO umbu_app;

CREATE TABLE record."recipe_review" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "recipe" uuid,
  "author" uuid,
  "author_name" text,
  "rating" bigint,
  "comment" text,
  "helpful_to" jsonb,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "recipe_review__recipe" ON record."recipe_review" (organization_id, "recipe") WHERE "recipe" IS NOT NULL;
CREATE INDEX "recipe_review__author" ON record."recipe_review" (organization_id, "author") WHERE "author" IS NOT NULL;
CREATE INDEX "recipe_review__status" ON record."recipe_review" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."recipe_review" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."recipe_review" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."recipe_review" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."recipe_review" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."recipe_review" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."recipe_review" TO umbu_app;

CREATE TABLE record."shopping_list" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "title" text,
  "plan" uuid,
  "starts_on" text,
  "ends_on" text,
  "items" jsonb,
  "completed_at" bigint,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "shopping_list__patient" ON record."shopping_list" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "shopping_list__plan" ON record."shopping_list" (organization_id, "plan") WHERE "plan" IS NOT NULL;
CREATE INDEX "shopping_list__completed_at" ON record."shopping_list" (organization_id, "completed_at") WHERE "completed_at" IS NOT NULL;
CREATE INDEX "shopping_list__proposal" ON record."shopping_list" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."shopping_list" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."shopping_list" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."shopping_list" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."shopping_list" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."shopping_list" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."shopping_list" TO umbu_app;

CREATE TABLE record."pantry_item" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "food" uuid,
  "name" text,
  "quantity" bigint,
  "unit" text,
  "best_before" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "pantry_item__patient" ON record."pantry_item" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "pantry_item__food" ON record."pantry_item" (organization_id, "food") WHERE "food" IS NOT NULL;
CREATE INDEX "pantry_item__best_before" ON record."pantry_item" (organization_id, "best_before") WHERE "best_before" IS NOT NULL;
ALTER TABLE record."pantry_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."pantry_item" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."pantry_item" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."pantry_item" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."pantry_item" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."pantry_item" TO umbu_app;

CREATE TABLE record."barcode_scan" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "gtin" text,
  "scanned_at" bigint,
  "food" uuid,
  "food_name" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "barcode_scan__patient" ON record."barcode_scan" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "barcode_scan__gtin" ON record."barcode_scan" (organization_id, "gtin") WHERE "gtin" IS NOT NULL;
CREATE INDEX "barcode_scan__scanned_at" ON record."barcode_scan" (organization_id, "scanned_at") WHERE "scanned_at" IS NOT NULL;
CREATE INDEX "barcode_scan__food" ON record."barcode_scan" (organization_id, "food") WHERE "food" IS NOT NULL;
ALTER TABLE record."barcode_scan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."barcode_scan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."barcode_scan" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."barcode_scan" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."barcode_scan" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."barcode_scan" TO umbu_app;

CREATE TABLE record."meal_reaction" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "meal" uuid,
  "timing" text,
  "reaction" text,
  "hunger" bigint,
  "fullness" bigint,
  "emotion" text,
  "comment" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "meal_reaction__patient" ON record."meal_reaction" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "meal_reaction__meal" ON record."meal_reaction" (organization_id, "meal") WHERE "meal" IS NOT NULL;
ALTER TABLE record."meal_reaction" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."meal_reaction" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."meal_reaction" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."meal_reaction" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."meal_reaction" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."meal_reaction" TO umbu_app;

CREATE TABLE record."water_intake" (
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
  "amount_ml" bigint,
  "beverage" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "water_intake__patient" ON record."water_intake" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "water_intake__date" ON record."water_intake" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."water_intake" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."water_intake" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."water_intake" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."water_intake" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."water_intake" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."water_intake" TO umbu_app;

CREATE TABLE record."exercise" (
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
  "activity" text,
  "category" text,
  "duration" bigint,
  "intensity" text,
  "met" bigint,
  "energy_kcal" bigint,
  "distance_m" bigint,
  "steps" bigint,
  "entered_by" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "exercise__patient" ON record."exercise" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "exercise__date" ON record."exercise" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."exercise" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."exercise" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."exercise" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."exercise" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."exercise" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."exercise" TO umbu_app;

CREATE TABLE record."fasting_period" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "kind" text,
  "started_at" bigint,
  "planned_end_at" bigint,
  "ended_at" bigint,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "fasting_period__patient" ON record."fasting_period" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "fasting_period__kind" ON record."fasting_period" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "fasting_period__started_at" ON record."fasting_period" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
ALTER TABLE record."fasting_period" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."fasting_period" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."fasting_period" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."fasting_period" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."fasting_period" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."fasting_period" TO umbu_app;

CREATE TABLE record."life_score" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "date" text,
  "overall" bigint,
  "nutrition" bigint,
  "hydration" bigint,
  "exercise" bigint,
  "sleep" bigint,
  "stress" bigint,
  "method_version" text,
  "calculated_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "life_score__patient" ON record."life_score" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "life_score__date" ON record."life_score" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."life_score" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."life_score" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."life_score" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."life_score" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."life_score" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."life_score" TO umbu_app;

CREATE TABLE record."sleep_entry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "date" text,
  "time_zone" text,
  "fell_asleep_at" text,
  "woke_at" text,
  "duration" bigint,
  "quality" bigint,
  "awakenings" bigint,
  "nap" boolean,
  "entered_by" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "sleep_entry__patient" ON record."sleep_entry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "sleep_entry__date" ON record."sleep_entry" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."sleep_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."sleep_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."sleep_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."sleep_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."sleep_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."sleep_entry" TO umbu_app;

CREATE TABLE record."stress_entry" (
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
  "level" bigint,
  "cause" text,
  "coping" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "stress_entry__patient" ON record."stress_entry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "stress_entry__date" ON record."stress_entry" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."stress_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."stress_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."stress_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."stress_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."stress_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."stress_entry" TO umbu_app;

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
  "description" text,
  "kind" text,
  "provider" text,
  "endpoint" text,
  "algorithm" text,
  "features" jsonb,
  "target" text,
  "hyperparameters" jsonb,
  "training" jsonb,
  "trained_at" bigint,
  "metrics" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "ai_model__kind" ON record."ai_model" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "ai_model__provider" ON record."ai_model" (organization_id, "provider") WHERE "provider" IS NOT NULL;
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
  "error" text,
  "input_tokens" bigint,
  "output_tokens" bigint,
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
  "decided_by" uuid,
  "content_form" text,
  "inputs" jsonb,
  "meal" uuid,
  "summary" text,
  "reasons" text,
  "confidence" bigint,
  "worded_by" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "proposal__patient" ON record."proposal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "proposal__run" ON record."proposal" (organization_id, "run") WHERE "run" IS NOT NULL;
CREATE INDEX "proposal__decided_by" ON record."proposal" (organization_id, "decided_by") WHERE "decided_by" IS NOT NULL;
CREATE INDEX "proposal__meal" ON record."proposal" (organization_id, "meal") WHERE "meal" IS NOT NULL;
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
  "rating" bigint,
  "helpful" boolean,
  "correction_text" text,
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

CREATE TABLE record."care_run" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "agent" text,
  "model" uuid,
  "method_version" text,
  "started_at" bigint,
  "duration_ms" bigint,
  "outcome" text,
  "error" text,
  "input_tokens" bigint,
  "output_tokens" bigint,
  "cost_brl" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "care_run__patient" ON record."care_run" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "care_run__agent" ON record."care_run" (organization_id, "agent") WHERE "agent" IS NOT NULL;
CREATE INDEX "care_run__model" ON record."care_run" (organization_id, "model") WHERE "model" IS NOT NULL;
CREATE INDEX "care_run__started_at" ON record."care_run" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
CREATE INDEX "care_run__outcome" ON record."care_run" (organization_id, "outcome") WHERE "outcome" IS NOT NULL;
ALTER TABLE record."care_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."care_run" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."care_run" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."care_run" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."care_run" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."care_run" TO umbu_app;

CREATE TABLE record."care_proposal" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "run" uuid,
  "encounter" uuid,
  "report" uuid,
  "care_plan" uuid,
  "procedure" uuid,
  "assessment" uuid,
  "summary" text,
  "content" jsonb,
  "content_form" text,
  "inputs" jsonb,
  "reasons" text,
  "evidence" jsonb,
  "factors" jsonb,
  "adherence_score" bigint,
  "progress_score" bigint,
  "risk_level" text,
  "actions" jsonb,
  "confidence" bigint,
  "worded_by" text,
  "status" text,
  "decided_by" uuid,
  "decided_at" bigint,
  "decision_reason" text,
  "correction" jsonb,
  "rating" bigint,
  "helpful" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "care_proposal__patient" ON record."care_proposal" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "care_proposal__run" ON record."care_proposal" (organization_id, "run") WHERE "run" IS NOT NULL;
CREATE INDEX "care_proposal__encounter" ON record."care_proposal" (organization_id, "encounter") WHERE "encounter" IS NOT NULL;
CREATE INDEX "care_proposal__report" ON record."care_proposal" (organization_id, "report") WHERE "report" IS NOT NULL;
CREATE INDEX "care_proposal__care_plan" ON record."care_proposal" (organization_id, "care_plan") WHERE "care_plan" IS NOT NULL;
CREATE INDEX "care_proposal__procedure" ON record."care_proposal" (organization_id, "procedure") WHERE "procedure" IS NOT NULL;
CREATE INDEX "care_proposal__assessment" ON record."care_proposal" (organization_id, "assessment") WHERE "assessment" IS NOT NULL;
CREATE INDEX "care_proposal__risk_level" ON record."care_proposal" (organization_id, "risk_level") WHERE "risk_level" IS NOT NULL;
CREATE INDEX "care_proposal__status" ON record."care_proposal" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "care_proposal__decided_by" ON record."care_proposal" (organization_id, "decided_by") WHERE "decided_by" IS NOT NULL;
ALTER TABLE record."care_proposal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."care_proposal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."care_proposal" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."care_proposal" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."care_proposal" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."care_proposal" TO umbu_app;

CREATE TABLE record."training_example" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "consent" uuid,
  "agent" text,
  "input" jsonb,
  "photo" text,
  "expected_output" jsonb,
  "source" text,
  "feedback" uuid,
  "care_proposal" uuid,
  "quality" bigint,
  "validated" boolean,
  "validated_by" uuid,
  "pseudonymised" boolean,
  "split" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "training_example__patient" ON record."training_example" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "training_example__consent" ON record."training_example" (organization_id, "consent") WHERE "consent" IS NOT NULL;
CREATE INDEX "training_example__agent" ON record."training_example" (organization_id, "agent") WHERE "agent" IS NOT NULL;
CREATE INDEX "training_example__source" ON record."training_example" (organization_id, "source") WHERE "source" IS NOT NULL;
CREATE INDEX "training_example__feedback" ON record."training_example" (organization_id, "feedback") WHERE "feedback" IS NOT NULL;
CREATE INDEX "training_example__care_proposal" ON record."training_example" (organization_id, "care_proposal") WHERE "care_proposal" IS NOT NULL;
CREATE INDEX "training_example__validated" ON record."training_example" (organization_id, "validated") WHERE "validated" IS NOT NULL;
CREATE INDEX "training_example__validated_by" ON record."training_example" (organization_id, "validated_by") WHERE "validated_by" IS NOT NULL;
ALTER TABLE record."training_example" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."training_example" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."training_example" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."training_example" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."training_example" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."training_example" TO umbu_app;

CREATE TABLE record."assistant" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "kind" text,
  "description" text,
  "instructions" text,
  "model" uuid,
  "temperature" bigint,
  "output_tokens_max" bigint,
  "status" text,
  "priority" bigint,
  "keywords" jsonb,
  "channels" jsonb,
  "knowledge_articles" jsonb,
  "fallback_message" text,
  "disclosure" text,
  "attempts_max" bigint,
  "language" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "assistant__kind" ON record."assistant" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "assistant__model" ON record."assistant" (organization_id, "model") WHERE "model" IS NOT NULL;
CREATE INDEX "assistant__status" ON record."assistant" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."assistant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."assistant" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."assistant" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."assistant" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."assistant" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."assistant" TO umbu_app;

CREATE TABLE record."assistant_tool" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "assistant" uuid,
  "integration" uuid,
  "name" text,
  "title" text,
  "description" text,
  "input_schema" jsonb,
  "settings" jsonb,
  "permission" text,
  "enabled" boolean,
  "priority" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "assistant_tool__assistant" ON record."assistant_tool" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
CREATE INDEX "assistant_tool__integration" ON record."assistant_tool" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "assistant_tool__enabled" ON record."assistant_tool" (organization_id, "enabled") WHERE "enabled" IS NOT NULL;
ALTER TABLE record."assistant_tool" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."assistant_tool" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."assistant_tool" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."assistant_tool" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."assistant_tool" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."assistant_tool" TO umbu_app;

CREATE TABLE record."education_content" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "title" text,
  "summary" text,
  "format" text,
  "body" text,
  "url" text,
  "file" text,
  "recipe" uuid,
  "topics" jsonb,
  "difficulty" text,
  "language" text,
  "duration" bigint,
  "origin" text,
  "citation" text,
  "reviewed_by" uuid,
  "reviewed_at" bigint,
  "status" text,
  "questions" jsonb,
  "passing_score_percent" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "education_content__format" ON record."education_content" (organization_id, "format") WHERE "format" IS NOT NULL;
CREATE INDEX "education_content__recipe" ON record."education_content" (organization_id, "recipe") WHERE "recipe" IS NOT NULL;
CREATE INDEX "education_content__reviewed_by" ON record."education_content" (organization_id, "reviewed_by") WHERE "reviewed_by" IS NOT NULL;
CREATE INDEX "education_content__status" ON record."education_content" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."education_content" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."education_content" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."education_content" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."education_content" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."education_content" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."education_content" TO umbu_app;

CREATE TABLE record."education_assignment" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "education_content" uuid,
  "assigned_at" bigint,
  "assigned_by" uuid,
  "due_on" text,
  "message" text,
  "origin" text,
  "proposal" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "education_assignment__patient" ON record."education_assignment" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "education_assignment__education_content" ON record."education_assignment" (organization_id, "education_content") WHERE "education_content" IS NOT NULL;
CREATE INDEX "education_assignment__assigned_at" ON record."education_assignment" (organization_id, "assigned_at") WHERE "assigned_at" IS NOT NULL;
CREATE INDEX "education_assignment__assigned_by" ON record."education_assignment" (organization_id, "assigned_by") WHERE "assigned_by" IS NOT NULL;
CREATE INDEX "education_assignment__due_on" ON record."education_assignment" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
CREATE INDEX "education_assignment__proposal" ON record."education_assignment" (organization_id, "proposal") WHERE "proposal" IS NOT NULL;
ALTER TABLE record."education_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."education_assignment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."education_assignment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."education_assignment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."education_assignment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/published') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."education_assignment" TO umbu_app;

CREATE TABLE record."education_activity" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "education_content" uuid,
  "education_assignment" uuid,
  "event" text,
  "occurred_at" bigint,
  "score_percent" bigint,
  "question" text,
  "recall" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "education_activity__patient" ON record."education_activity" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "education_activity__education_content" ON record."education_activity" (organization_id, "education_content") WHERE "education_content" IS NOT NULL;
CREATE INDEX "education_activity__education_assignment" ON record."education_activity" (organization_id, "education_assignment") WHERE "education_assignment" IS NOT NULL;
CREATE INDEX "education_activity__occurred_at" ON record."education_activity" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
ALTER TABLE record."education_activity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."education_activity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."education_activity" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."education_activity" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."education_activity" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."education_activity" TO umbu_app;

CREATE TABLE record."connection" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "connected_patient" uuid,
  "display_name" text,
  "relationship" text,
  "status" text,
  "requested_by_me" boolean,
  "shares" jsonb,
  "counterpart" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "connection__patient" ON record."connection" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "connection__connected_patient" ON record."connection" (organization_id, "connected_patient") WHERE "connected_patient" IS NOT NULL;
CREATE INDEX "connection__status" ON record."connection" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "connection__counterpart" ON record."connection" (organization_id, "counterpart") WHERE "counterpart" IS NOT NULL;
ALTER TABLE record."connection" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."connection" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."connection" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."connection" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."connection" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."connection" TO umbu_app;

CREATE TABLE record."family" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "holder" uuid,
  "payer" uuid,
  "plan" text,
  "max_members" bigint,
  "status" text,
  "goals" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "family__holder" ON record."family" (organization_id, "holder") WHERE "holder" IS NOT NULL;
CREATE INDEX "family__payer" ON record."family" (organization_id, "payer") WHERE "payer" IS NOT NULL;
CREATE INDEX "family__status" ON record."family" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."family" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."family" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."family" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."family" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."family" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."family" TO umbu_app;

CREATE TABLE record."family_member" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "family" uuid,
  "display_name" text,
  "account" uuid,
  "patient" uuid,
  "role" text,
  "relationship" text,
  "permissions" jsonb,
  "shares" jsonb,
  "joined_at" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "family_member__family" ON record."family_member" (organization_id, "family") WHERE "family" IS NOT NULL;
CREATE INDEX "family_member__account" ON record."family_member" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "family_member__patient" ON record."family_member" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "family_member__status" ON record."family_member" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."family_member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."family_member" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."family_member" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."family_member" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."family_member" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."family_member" TO umbu_app;

CREATE TABLE record."referral_code" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "code" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "referral_code__patient" ON record."referral_code" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "referral_code__code" ON record."referral_code" (organization_id, "code") WHERE "code" IS NOT NULL;
ALTER TABLE record."referral_code" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."referral_code" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."referral_code" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."referral_code" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."referral_code" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."referral_code" TO umbu_app;

CREATE TABLE record."invite" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "referral_code" uuid,
  "method" text,
  "source" text,
  "invited_at" bigint,
  "reward_status" text,
  "reward_amount" bigint,
  "reward_amount_currency" text,
  "bonus_tier" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "invite__patient" ON record."invite" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "invite__referral_code" ON record."invite" (organization_id, "referral_code") WHERE "referral_code" IS NOT NULL;
CREATE INDEX "invite__invited_at" ON record."invite" (organization_id, "invited_at") WHERE "invited_at" IS NOT NULL;
CREATE INDEX "invite__reward_status" ON record."invite" (organization_id, "reward_status") WHERE "reward_status" IS NOT NULL;
ALTER TABLE record."invite" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."invite" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."invite" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."invite" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."invite" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."invite" TO umbu_app;

CREATE TABLE record."invite_outcome" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "invitee" uuid,
  "signed_up_at" bigint,
  "first_purchase_at" bigint,
  "campaign" uuid,
  "variant" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "invite_outcome__invitee" ON record."invite_outcome" (organization_id, "invitee") WHERE "invitee" IS NOT NULL;
CREATE INDEX "invite_outcome__campaign" ON record."invite_outcome" (organization_id, "campaign") WHERE "campaign" IS NOT NULL;
ALTER TABLE record."invite_outcome" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."invite_outcome" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."invite_outcome" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."invite_outcome" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."invite_outcome" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."invite_outcome" TO umbu_app;

CREATE TABLE record."challenge" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "category" text,
  "difficulty" bigint,
  "duration_days" bigint,
  "max_participants" bigint,
  "entry_requirements" jsonb,
  "success_criteria" jsonb,
  "rewards" jsonb,
  "starts_on" text,
  "ends_on" text,
  "joining" text,
  "status" text,
  "featured_priority" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "challenge__starts_on" ON record."challenge" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "challenge__ends_on" ON record."challenge" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
CREATE INDEX "challenge__status" ON record."challenge" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."challenge" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."challenge" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."challenge" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."challenge" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."challenge" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."challenge" TO umbu_app;

CREATE TABLE record."challenge_participant" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "challenge" uuid,
  "account" uuid,
  "display_name" text,
  "joined_at" bigint,
  "status" text,
  "completed_at" bigint,
  "on_leaderboard" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "challenge_participant__challenge" ON record."challenge_participant" (organization_id, "challenge") WHERE "challenge" IS NOT NULL;
CREATE INDEX "challenge_participant__account" ON record."challenge_participant" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "challenge_participant__status" ON record."challenge_participant" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."challenge_participant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."challenge_participant" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."challenge_participant" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."challenge_participant" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."challenge_participant" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."challenge_participant" TO umbu_app;

CREATE TABLE record."challenge_progress" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "challenge" uuid,
  "challenge_participant" uuid,
  "date" text,
  "metric" text,
  "value" bigint,
  "score" bigint,
  "note" text,
  "entered_by" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "challenge_progress__challenge" ON record."challenge_progress" (organization_id, "challenge") WHERE "challenge" IS NOT NULL;
CREATE INDEX "challenge_progress__challenge_participant" ON record."challenge_progress" (organization_id, "challenge_participant") WHERE "challenge_participant" IS NOT NULL;
CREATE INDEX "challenge_progress__date" ON record."challenge_progress" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."challenge_progress" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."challenge_progress" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."challenge_progress" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."challenge_progress" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."challenge_progress" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."challenge_progress" TO umbu_app;

CREATE TABLE record."achievement" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "account" uuid,
  "display_name" text,
  "category" text,
  "name" text,
  "description" text,
  "challenge" uuid,
  "recipe" uuid,
  "badge" text,
  "special_reward" text,
  "achieved_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "achievement__account" ON record."achievement" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "achievement__category" ON record."achievement" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "achievement__challenge" ON record."achievement" (organization_id, "challenge") WHERE "challenge" IS NOT NULL;
CREATE INDEX "achievement__recipe" ON record."achievement" (organization_id, "recipe") WHERE "recipe" IS NOT NULL;
ALTER TABLE record."achievement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."achievement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."achievement" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."achievement" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."achievement" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/community') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."achievement" TO umbu_app;

CREATE TABLE record."milestone" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "category" text,
  "name" text,
  "description" text,
  "reached_at" bigint,
  "badge" text,
  "celebrated" boolean,
  "achievement" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "milestone__patient" ON record."milestone" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "milestone__reached_at" ON record."milestone" (organization_id, "reached_at") WHERE "reached_at" IS NOT NULL;
CREATE INDEX "milestone__achievement" ON record."milestone" (organization_id, "achievement") WHERE "achievement" IS NOT NULL;
ALTER TABLE record."milestone" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."milestone" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."milestone" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."milestone" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."milestone" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."milestone" TO umbu_app;

CREATE TABLE record."journey_stage" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "stage" text,
  "stage_since" bigint,
  "lapse_risk_percent" bigint,
  "lapse_risk_model" text,
  "lapse_risk_at" bigint,
  "preferred_services" jsonb,
  "contact_interval_days" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "journey_stage__patient" ON record."journey_stage" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "journey_stage__stage" ON record."journey_stage" (organization_id, "stage") WHERE "stage" IS NOT NULL;
CREATE INDEX "journey_stage__stage_since" ON record."journey_stage" (organization_id, "stage_since") WHERE "stage_since" IS NOT NULL;
CREATE INDEX "journey_stage__lapse_risk_percent" ON record."journey_stage" (organization_id, "lapse_risk_percent") WHERE "lapse_risk_percent" IS NOT NULL;
ALTER TABLE record."journey_stage" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."journey_stage" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."journey_stage" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."journey_stage" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."journey_stage" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."journey_stage" TO umbu_app;

CREATE TABLE record."loyalty_program" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "starts_on" text,
  "ends_on" text,
  "status" text,
  "point_value_brl" bigint,
  "points_valid_months" bigint,
  "tiers" jsonb,
  "earning_rules" jsonb,
  "redemption_rules" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "loyalty_program__starts_on" ON record."loyalty_program" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "loyalty_program__ends_on" ON record."loyalty_program" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
CREATE INDEX "loyalty_program__status" ON record."loyalty_program" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."loyalty_program" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."loyalty_program" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."loyalty_program" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."loyalty_program" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."loyalty_program" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."loyalty_program" TO umbu_app;

CREATE TABLE record."points_entry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "loyalty_program" uuid,
  "action" text,
  "points" bigint,
  "multiplier" bigint,
  "occurred_at" bigint,
  "expires_on" text,
  "appointment" uuid,
  "payment" uuid,
  "invite" uuid,
  "survey_response" uuid,
  "campaign" uuid,
  "challenge" uuid,
  "achievement" uuid,
  "corrects" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "points_entry__patient" ON record."points_entry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "points_entry__loyalty_program" ON record."points_entry" (organization_id, "loyalty_program") WHERE "loyalty_program" IS NOT NULL;
CREATE INDEX "points_entry__action" ON record."points_entry" (organization_id, "action") WHERE "action" IS NOT NULL;
CREATE INDEX "points_entry__occurred_at" ON record."points_entry" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "points_entry__expires_on" ON record."points_entry" (organization_id, "expires_on") WHERE "expires_on" IS NOT NULL;
CREATE INDEX "points_entry__appointment" ON record."points_entry" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "points_entry__payment" ON record."points_entry" (organization_id, "payment") WHERE "payment" IS NOT NULL;
CREATE INDEX "points_entry__invite" ON record."points_entry" (organization_id, "invite") WHERE "invite" IS NOT NULL;
CREATE INDEX "points_entry__survey_response" ON record."points_entry" (organization_id, "survey_response") WHERE "survey_response" IS NOT NULL;
CREATE INDEX "points_entry__campaign" ON record."points_entry" (organization_id, "campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX "points_entry__challenge" ON record."points_entry" (organization_id, "challenge") WHERE "challenge" IS NOT NULL;
CREATE INDEX "points_entry__achievement" ON record."points_entry" (organization_id, "achievement") WHERE "achievement" IS NOT NULL;
CREATE INDEX "points_entry__corrects" ON record."points_entry" (organization_id, "corrects") WHERE "corrects" IS NOT NULL;
ALTER TABLE record."points_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."points_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."points_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."points_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."points_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."points_entry" TO umbu_app;

CREATE TABLE record."survey" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "category" text,
  "questions" jsonb,
  "version" bigint,
  "trigger" text,
  "trigger_delay_hours" bigint,
  "repeat_after_days" bigint,
  "services" jsonb,
  "anonymous" boolean,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "survey__status" ON record."survey" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."survey" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."survey" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."survey" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."survey" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."survey" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."survey" TO umbu_app;

CREATE TABLE record."survey_response" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "survey" uuid,
  "survey_version" bigint,
  "appointment" uuid,
  "conversation" uuid,
  "answers" jsonb,
  "satisfaction_score" bigint,
  "nps_score" bigint,
  "completed_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "survey_response__patient" ON record."survey_response" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "survey_response__survey" ON record."survey_response" (organization_id, "survey") WHERE "survey" IS NOT NULL;
CREATE INDEX "survey_response__appointment" ON record."survey_response" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "survey_response__conversation" ON record."survey_response" (organization_id, "conversation") WHERE "conversation" IS NOT NULL;
CREATE INDEX "survey_response__completed_at" ON record."survey_response" (organization_id, "completed_at") WHERE "completed_at" IS NOT NULL;
ALTER TABLE record."survey_response" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."survey_response" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."survey_response" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."survey_response" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."survey_response" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."survey_response" TO umbu_app;

CREATE TABLE record."survey_response_handling" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "sentiment_score" bigint,
  "status" text,
  "handled_by" uuid,
  "handling_notes" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "survey_response_handling__status" ON record."survey_response_handling" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "survey_response_handling__handled_by" ON record."survey_response_handling" (organization_id, "handled_by") WHERE "handled_by" IS NOT NULL;
ALTER TABLE record."survey_response_handling" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."survey_response_handling" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."survey_response_handling" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."survey_response_handling" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."survey_response_handling" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."survey_response_handling" TO umbu_app;

CREATE TABLE record."anonymous_answer" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "survey" uuid,
  "survey_version" bigint,
  "month" text,
  "question" text,
  "answer" text,
  "number" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "anonymous_answer__survey" ON record."anonymous_answer" (organization_id, "survey") WHERE "survey" IS NOT NULL;
CREATE INDEX "anonymous_answer__month" ON record."anonymous_answer" (organization_id, "month") WHERE "month" IS NOT NULL;
ALTER TABLE record."anonymous_answer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."anonymous_answer" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."anonymous_answer" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."anonymous_answer" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."anonymous_answer" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."anonymous_answer" TO umbu_app;

CREATE TABLE record."campaign" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "category" text,
  "status" text,
  "audience_stages" jsonb,
  "audience_tiers" jsonb,
  "audience_services" jsonb,
  "audience_interests" jsonb,
  "audience_minimum_age" bigint,
  "audience_maximum_age" bigint,
  "audience_absent_days" bigint,
  "steps" jsonb,
  "starts_on" text,
  "ends_on" text,
  "send_time" text,
  "weekdays" jsonb,
  "budget" bigint,
  "budget_currency" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "campaign__category" ON record."campaign" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "campaign__status" ON record."campaign" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "campaign__starts_on" ON record."campaign" (organization_id, "starts_on") WHERE "starts_on" IS NOT NULL;
CREATE INDEX "campaign__ends_on" ON record."campaign" (organization_id, "ends_on") WHERE "ends_on" IS NOT NULL;
ALTER TABLE record."campaign" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."campaign" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."campaign" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."campaign" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."campaign" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."campaign" TO umbu_app;

CREATE TABLE record."campaign_metric" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "campaign" uuid,
  "date" text,
  "metric" text,
  "count" bigint,
  "amount" bigint,
  "amount_currency" text,
  "source" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "campaign_metric__campaign" ON record."campaign_metric" (organization_id, "campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX "campaign_metric__date" ON record."campaign_metric" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."campaign_metric" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."campaign_metric" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."campaign_metric" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."campaign_metric" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."campaign_metric" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."campaign_metric" TO umbu_app;

CREATE TABLE record."engagement_trigger" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "event" text,
  "days" bigint,
  "threshold" bigint,
  "stages" jsonb,
  "actions" jsonb,
  "repeat_after_days" bigint,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "engagement_trigger__active" ON record."engagement_trigger" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."engagement_trigger" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."engagement_trigger" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."engagement_trigger" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."engagement_trigger" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."engagement_trigger" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/engagement') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."engagement_trigger" TO umbu_app;

CREATE TABLE record."conversation" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "contact" uuid,
  "channel" uuid,
  "medium" text,
  "subject" text,
  "status" text,
  "started_at" bigint,
  "resolved_at" bigint,
  "closed_at" bigint,
  "reply_window_ends_at" bigint,
  "person_requested" boolean,
  "rating" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "conversation__patient" ON record."conversation" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "conversation__contact" ON record."conversation" (organization_id, "contact") WHERE "contact" IS NOT NULL;
CREATE INDEX "conversation__channel" ON record."conversation" (organization_id, "channel") WHERE "channel" IS NOT NULL;
CREATE INDEX "conversation__medium" ON record."conversation" (organization_id, "medium") WHERE "medium" IS NOT NULL;
CREATE INDEX "conversation__status" ON record."conversation" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "conversation__started_at" ON record."conversation" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
CREATE INDEX "conversation__reply_window_ends_at" ON record."conversation" (organization_id, "reply_window_ends_at") WHERE "reply_window_ends_at" IS NOT NULL;
ALTER TABLE record."conversation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."conversation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."conversation" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."conversation" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."conversation" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."conversation" TO umbu_app;

CREATE TABLE record."conversation_desk" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "priority" text,
  "handled_by" text,
  "assigned_to" uuid,
  "assistant" uuid,
  "escalation_reason" text,
  "tags" jsonb,
  "internal_notes" text,
  "external_reference" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "conversation_desk__priority" ON record."conversation_desk" (organization_id, "priority") WHERE "priority" IS NOT NULL;
CREATE INDEX "conversation_desk__handled_by" ON record."conversation_desk" (organization_id, "handled_by") WHERE "handled_by" IS NOT NULL;
CREATE INDEX "conversation_desk__assigned_to" ON record."conversation_desk" (organization_id, "assigned_to") WHERE "assigned_to" IS NOT NULL;
CREATE INDEX "conversation_desk__assistant" ON record."conversation_desk" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
ALTER TABLE record."conversation_desk" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."conversation_desk" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."conversation_desk" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."conversation_desk" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."conversation_desk" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."conversation_desk" TO umbu_app;

CREATE TABLE record."message" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "conversation" uuid,
  "sender" text,
  "account" uuid,
  "assistant" uuid,
  "medium" text,
  "channel" uuid,
  "content_type" text,
  "purpose" text,
  "subject" text,
  "content" text,
  "file" text,
  "file_name" text,
  "media_type" text,
  "sent_at" bigint,
  "reply_to" uuid,
  "message_template" uuid,
  "campaign" uuid,
  "engagement_trigger" uuid,
  "survey" uuid,
  "appointment" uuid,
  "external_reference" text,
  "model" text,
  "tokens_used" bigint,
  "processing_ms" bigint,
  "confidence" bigint,
  "tools_used" jsonb,
  "sources" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "message__patient" ON record."message" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "message__conversation" ON record."message" (organization_id, "conversation") WHERE "conversation" IS NOT NULL;
CREATE INDEX "message__account" ON record."message" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "message__assistant" ON record."message" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
CREATE INDEX "message__medium" ON record."message" (organization_id, "medium") WHERE "medium" IS NOT NULL;
CREATE INDEX "message__channel" ON record."message" (organization_id, "channel") WHERE "channel" IS NOT NULL;
CREATE INDEX "message__sent_at" ON record."message" (organization_id, "sent_at") WHERE "sent_at" IS NOT NULL;
CREATE INDEX "message__reply_to" ON record."message" (organization_id, "reply_to") WHERE "reply_to" IS NOT NULL;
CREATE INDEX "message__message_template" ON record."message" (organization_id, "message_template") WHERE "message_template" IS NOT NULL;
CREATE INDEX "message__campaign" ON record."message" (organization_id, "campaign") WHERE "campaign" IS NOT NULL;
CREATE INDEX "message__engagement_trigger" ON record."message" (organization_id, "engagement_trigger") WHERE "engagement_trigger" IS NOT NULL;
CREATE INDEX "message__survey" ON record."message" (organization_id, "survey") WHERE "survey" IS NOT NULL;
CREATE INDEX "message__appointment" ON record."message" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "message__external_reference" ON record."message" (organization_id, "external_reference") WHERE "external_reference" IS NOT NULL;
ALTER TABLE record."message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."message" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."message" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."message" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."message" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."message" TO umbu_app;

CREATE TABLE record."delivery" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "message" uuid,
  "status" text,
  "occurred_at" bigint,
  "failure_reason" text,
  "cost_brl" bigint,
  "external_reference" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "delivery__patient" ON record."delivery" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "delivery__message" ON record."delivery" (organization_id, "message") WHERE "message" IS NOT NULL;
CREATE INDEX "delivery__status" ON record."delivery" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "delivery__occurred_at" ON record."delivery" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "delivery__external_reference" ON record."delivery" (organization_id, "external_reference") WHERE "external_reference" IS NOT NULL;
ALTER TABLE record."delivery" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."delivery" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."delivery" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."delivery" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."delivery" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."delivery" TO umbu_app;

CREATE TABLE record."inquiry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "contact" uuid,
  "channel" uuid,
  "subject" text,
  "status" text,
  "messages" jsonb,
  "started_at" bigint,
  "reply_window_ends_at" bigint,
  "assigned_to" uuid,
  "assistant" uuid,
  "tags" jsonb,
  "patient" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "inquiry__contact" ON record."inquiry" (organization_id, "contact") WHERE "contact" IS NOT NULL;
CREATE INDEX "inquiry__channel" ON record."inquiry" (organization_id, "channel") WHERE "channel" IS NOT NULL;
CREATE INDEX "inquiry__status" ON record."inquiry" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "inquiry__started_at" ON record."inquiry" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
CREATE INDEX "inquiry__reply_window_ends_at" ON record."inquiry" (organization_id, "reply_window_ends_at") WHERE "reply_window_ends_at" IS NOT NULL;
CREATE INDEX "inquiry__assigned_to" ON record."inquiry" (organization_id, "assigned_to") WHERE "assigned_to" IS NOT NULL;
CREATE INDEX "inquiry__assistant" ON record."inquiry" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
CREATE INDEX "inquiry__patient" ON record."inquiry" (organization_id, "patient") WHERE "patient" IS NOT NULL;
ALTER TABLE record."inquiry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."inquiry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."inquiry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."inquiry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."inquiry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/inbox') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."inquiry" TO umbu_app;

CREATE TABLE record."coaching_message" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "sender" text,
  "practitioner" uuid,
  "category" text,
  "content" text,
  "trigger" text,
  "run" uuid,
  "reply_to" uuid,
  "sent_at" bigint,
  "read_at" bigint,
  "effectiveness_score" bigint,
  "red_flag" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "coaching_message__patient" ON record."coaching_message" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "coaching_message__practitioner" ON record."coaching_message" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "coaching_message__run" ON record."coaching_message" (organization_id, "run") WHERE "run" IS NOT NULL;
CREATE INDEX "coaching_message__reply_to" ON record."coaching_message" (organization_id, "reply_to") WHERE "reply_to" IS NOT NULL;
CREATE INDEX "coaching_message__sent_at" ON record."coaching_message" (organization_id, "sent_at") WHERE "sent_at" IS NOT NULL;
CREATE INDEX "coaching_message__red_flag" ON record."coaching_message" (organization_id, "red_flag") WHERE "red_flag" IS NOT NULL;
ALTER TABLE record."coaching_message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."coaching_message" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."coaching_message" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."coaching_message" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."coaching_message" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/diary') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."coaching_message" TO umbu_app;

CREATE TABLE record."channel" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "medium" text,
  "active" boolean,
  "clinic" uuid,
  "address" text,
  "integration" uuid,
  "assistant" uuid,
  "language" text,
  "reply_window_hours" bigint,
  "greeting" text,
  "away_message" text,
  "service_hours" jsonb,
  "close_after_days" bigint,
  "widget_title" text,
  "widget_color" text,
  "widget_position" text,
  "widget_sites" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "channel__medium" ON record."channel" (organization_id, "medium") WHERE "medium" IS NOT NULL;
CREATE INDEX "channel__active" ON record."channel" (organization_id, "active") WHERE "active" IS NOT NULL;
CREATE INDEX "channel__clinic" ON record."channel" (organization_id, "clinic") WHERE "clinic" IS NOT NULL;
CREATE INDEX "channel__address" ON record."channel" (organization_id, "address") WHERE "address" IS NOT NULL;
CREATE INDEX "channel__integration" ON record."channel" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "channel__assistant" ON record."channel" (organization_id, "assistant") WHERE "assistant" IS NOT NULL;
ALTER TABLE record."channel" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."channel" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."channel" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."channel" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."channel" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."channel" TO umbu_app;

CREATE TABLE record."knowledge_article" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "title" text,
  "category" text,
  "topic" text,
  "body" text,
  "summary" text,
  "tags" jsonb,
  "language" text,
  "status" text,
  "version" bigint,
  "slug" text,
  "file" text,
  "file_name" text,
  "media_type" text,
  "conversation" uuid,
  "review_on" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "knowledge_article__category" ON record."knowledge_article" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "knowledge_article__topic" ON record."knowledge_article" (organization_id, "topic") WHERE "topic" IS NOT NULL;
CREATE INDEX "knowledge_article__status" ON record."knowledge_article" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "knowledge_article__slug" ON record."knowledge_article" (organization_id, "slug") WHERE "slug" IS NOT NULL;
CREATE INDEX "knowledge_article__conversation" ON record."knowledge_article" (organization_id, "conversation") WHERE "conversation" IS NOT NULL;
CREATE INDEX "knowledge_article__review_on" ON record."knowledge_article" (organization_id, "review_on") WHERE "review_on" IS NOT NULL;
ALTER TABLE record."knowledge_article" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."knowledge_article" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."knowledge_article" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."knowledge_article" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."knowledge_article" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."knowledge_article" TO umbu_app;

CREATE TABLE record."message_template" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "medium" text,
  "language" text,
  "subject" text,
  "content" text,
  "footer" text,
  "variables" jsonb,
  "buttons" jsonb,
  "active" boolean,
  "version" bigint,
  "channel" uuid,
  "whatsapp_name" text,
  "whatsapp_category" text,
  "approval_status" text,
  "approval_changed_at" bigint,
  "rejection_reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "message_template__medium" ON record."message_template" (organization_id, "medium") WHERE "medium" IS NOT NULL;
CREATE INDEX "message_template__active" ON record."message_template" (organization_id, "active") WHERE "active" IS NOT NULL;
CREATE INDEX "message_template__channel" ON record."message_template" (organization_id, "channel") WHERE "channel" IS NOT NULL;
CREATE INDEX "message_template__whatsapp_name" ON record."message_template" (organization_id, "whatsapp_name") WHERE "whatsapp_name" IS NOT NULL;
CREATE INDEX "message_template__approval_status" ON record."message_template" (organization_id, "approval_status") WHERE "approval_status" IS NOT NULL;
ALTER TABLE record."message_template" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."message_template" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."message_template" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."message_template" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."message_template" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."message_template" TO umbu_app;

CREATE TABLE record."simulated_patient" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "age_years" bigint,
  "sex" text,
  "occupation" text,
  "photo" text,
  "chief_complaint" text,
  "summary" text,
  "topics" jsonb,
  "difficulty" text,
  "language" text,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "simulated_patient__difficulty" ON record."simulated_patient" (organization_id, "difficulty") WHERE "difficulty" IS NOT NULL;
CREATE INDEX "simulated_patient__status" ON record."simulated_patient" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."simulated_patient" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulated_patient" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulated_patient" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulated_patient" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulated_patient" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulated_patient" TO umbu_app;

CREATE TABLE record."simulated_patient_script" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "medical_history" text,
  "dietary_history" text,
  "persona" text,
  "speech_style" text,
  "readiness" text,
  "initial_trust" bigint,
  "weight_kg" bigint,
  "height_cm" bigint,
  "lab_results" jsonb,
  "facts" jsonb,
  "secrets" jsonb,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."simulated_patient_script" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulated_patient_script" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulated_patient_script" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulated_patient_script" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulated_patient_script" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulated_patient_script" TO umbu_app;

CREATE TABLE record."simulation_case" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "title" text,
  "simulated_patient" uuid,
  "rubric" uuid,
  "instructions" text,
  "learning_objectives" text,
  "time_limit" bigint,
  "credits" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "simulation_case__simulated_patient" ON record."simulation_case" (organization_id, "simulated_patient") WHERE "simulated_patient" IS NOT NULL;
CREATE INDEX "simulation_case__rubric" ON record."simulation_case" (organization_id, "rubric") WHERE "rubric" IS NOT NULL;
CREATE INDEX "simulation_case__status" ON record."simulation_case" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."simulation_case" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulation_case" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulation_case" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulation_case" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulation_case" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulation_case" TO umbu_app;

CREATE TABLE record."simulation_case_answer_key" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "expected_diagnosis" text,
  "expected_plan" text,
  "findings" jsonb,
  "critical_errors" jsonb,
  PRIMARY KEY (organization_id, id)
);
ALTER TABLE record."simulation_case_answer_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulation_case_answer_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulation_case_answer_key" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulation_case_answer_key" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulation_case_answer_key" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulation_case_answer_key" TO umbu_app;

CREATE TABLE record."rubric" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "criteria" jsonb,
  "passing_percent" bigint,
  "status" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "rubric__status" ON record."rubric" (organization_id, "status") WHERE "status" IS NOT NULL;
ALTER TABLE record."rubric" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."rubric" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."rubric" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."rubric" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."rubric" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."rubric" TO umbu_app;

CREATE TABLE record."simulation_session" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "student" uuid,
  "simulated_patient" uuid,
  "simulation_case" uuid,
  "status" text,
  "scheduled_at" bigint,
  "started_at" bigint,
  "ended_at" bigint,
  "medium" text,
  "model" text,
  "assessment" text,
  "nutrition_diagnosis" text,
  "intervention" text,
  "monitoring" text,
  "submitted_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "simulation_session__student" ON record."simulation_session" (organization_id, "student") WHERE "student" IS NOT NULL;
CREATE INDEX "simulation_session__simulated_patient" ON record."simulation_session" (organization_id, "simulated_patient") WHERE "simulated_patient" IS NOT NULL;
CREATE INDEX "simulation_session__simulation_case" ON record."simulation_session" (organization_id, "simulation_case") WHERE "simulation_case" IS NOT NULL;
CREATE INDEX "simulation_session__status" ON record."simulation_session" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "simulation_session__scheduled_at" ON record."simulation_session" (organization_id, "scheduled_at") WHERE "scheduled_at" IS NOT NULL;
CREATE INDEX "simulation_session__submitted_at" ON record."simulation_session" (organization_id, "submitted_at") WHERE "submitted_at" IS NOT NULL;
ALTER TABLE record."simulation_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulation_session" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulation_session" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulation_session" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulation_session" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulation_session" TO umbu_app;

CREATE TABLE record."simulation_turn" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "student" uuid,
  "simulation_session" uuid,
  "speaker" text,
  "content" text,
  "spoken_at" bigint,
  "audio" text,
  "fact" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "simulation_turn__student" ON record."simulation_turn" (organization_id, "student") WHERE "student" IS NOT NULL;
CREATE INDEX "simulation_turn__simulation_session" ON record."simulation_turn" (organization_id, "simulation_session") WHERE "simulation_session" IS NOT NULL;
CREATE INDEX "simulation_turn__spoken_at" ON record."simulation_turn" (organization_id, "spoken_at") WHERE "spoken_at" IS NOT NULL;
ALTER TABLE record."simulation_turn" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulation_turn" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulation_turn" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulation_turn" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulation_turn" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulation_turn" TO umbu_app;

CREATE TABLE record."simulation_feedback" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "student" uuid,
  "simulation_session" uuid,
  "author" text,
  "rating" bigint,
  "comment" text,
  "rubric" uuid,
  "scores" jsonb,
  "missed_cues" jsonb,
  "given_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "simulation_feedback__student" ON record."simulation_feedback" (organization_id, "student") WHERE "student" IS NOT NULL;
CREATE INDEX "simulation_feedback__simulation_session" ON record."simulation_feedback" (organization_id, "simulation_session") WHERE "simulation_session" IS NOT NULL;
CREATE INDEX "simulation_feedback__author" ON record."simulation_feedback" (organization_id, "author") WHERE "author" IS NOT NULL;
CREATE INDEX "simulation_feedback__rubric" ON record."simulation_feedback" (organization_id, "rubric") WHERE "rubric" IS NOT NULL;
ALTER TABLE record."simulation_feedback" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."simulation_feedback" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."simulation_feedback" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."simulation_feedback" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."simulation_feedback" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/training') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."simulation_feedback" TO umbu_app;

CREATE TABLE record."payment_method" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "method" text,
  "clinics" jsonb,
  "provider" text,
  "integration" uuid,
  "pix_key" text,
  "fee_percent" bigint,
  "fee_amount" bigint,
  "fee_amount_currency" text,
  "installment_fees" jsonb,
  "advance_fee_percent" bigint,
  "maximum_installments" bigint,
  "minimum_installment_amount" bigint,
  "minimum_installment_amount_currency" text,
  "minimum_amount" bigint,
  "minimum_amount_currency" text,
  "maximum_amount" bigint,
  "maximum_amount_currency" text,
  "daily_limit_amount" bigint,
  "daily_limit_amount_currency" text,
  "settlement_days" bigint,
  "settlement_day_type" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "payment_method__method" ON record."payment_method" (organization_id, "method") WHERE "method" IS NOT NULL;
CREATE INDEX "payment_method__integration" ON record."payment_method" (organization_id, "integration") WHERE "integration" IS NOT NULL;
CREATE INDEX "payment_method__active" ON record."payment_method" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."payment_method" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."payment_method" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."payment_method" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."payment_method" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."payment_method" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/reference') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."payment_method" TO umbu_app;

CREATE TABLE record."payment" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "amount" bigint,
  "amount_currency" text,
  "method" text,
  "payment_method" uuid,
  "status" text,
  "due_on" text,
  "paid_at" bigint,
  "description" text,
  "invoice" uuid,
  "appointment" uuid,
  "installment_number" bigint,
  "installment_count" bigint,
  "payer_name" text,
  "payer_cpf" text,
  "payer_cnpj" text,
  "pix_txid" text,
  "pix_end_to_end_id" text,
  "pix_copy_paste" text,
  "pix_expires_at" bigint,
  "boleto_digitable_line" text,
  "boleto_our_number" text,
  "boleto_url" text,
  "card_brand" text,
  "card_last_four" text,
  "card_nsu" text,
  "card_authorization_code" text,
  "card_acquirer" text,
  "card_installments" bigint,
  "bank_reference" text,
  "cash_tendered" bigint,
  "cash_tendered_currency" text,
  "health_plan_authorization" text,
  "gateway" text,
  "gateway_transaction_id" text,
  "failure_reason" text,
  "refunds" jsonb,
  "receipt" text,
  "receipt_number" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "payment__patient" ON record."payment" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "payment__method" ON record."payment" (organization_id, "method") WHERE "method" IS NOT NULL;
CREATE INDEX "payment__payment_method" ON record."payment" (organization_id, "payment_method") WHERE "payment_method" IS NOT NULL;
CREATE INDEX "payment__status" ON record."payment" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "payment__due_on" ON record."payment" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
CREATE INDEX "payment__paid_at" ON record."payment" (organization_id, "paid_at") WHERE "paid_at" IS NOT NULL;
CREATE INDEX "payment__invoice" ON record."payment" (organization_id, "invoice") WHERE "invoice" IS NOT NULL;
CREATE INDEX "payment__appointment" ON record."payment" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "payment__pix_txid" ON record."payment" (organization_id, "pix_txid") WHERE "pix_txid" IS NOT NULL;
CREATE INDEX "payment__pix_end_to_end_id" ON record."payment" (organization_id, "pix_end_to_end_id") WHERE "pix_end_to_end_id" IS NOT NULL;
CREATE INDEX "payment__boleto_digitable_line" ON record."payment" (organization_id, "boleto_digitable_line") WHERE "boleto_digitable_line" IS NOT NULL;
CREATE INDEX "payment__card_nsu" ON record."payment" (organization_id, "card_nsu") WHERE "card_nsu" IS NOT NULL;
CREATE INDEX "payment__gateway_transaction_id" ON record."payment" (organization_id, "gateway_transaction_id") WHERE "gateway_transaction_id" IS NOT NULL;
ALTER TABLE record."payment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."payment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."payment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."payment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."payment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."payment" TO umbu_app;

CREATE TABLE record."invoice" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "number" text,
  "status" text,
  "issued_on" text,
  "due_on" text,
  "competence_date" text,
  "customer_name" text,
  "customer_cpf" text,
  "customer_cnpj" text,
  "customer_email" text,
  "customer_address" text,
  "items" jsonb,
  "discount_amount" bigint,
  "discount_amount_currency" text,
  "discount_reason" text,
  "taxes" jsonb,
  "iss_taxation" text,
  "service_municipality_code" text,
  "nfse_status" text,
  "nfse_number" text,
  "nfse_verification_code" text,
  "nfse_access_key" text,
  "nfse_issued_at" bigint,
  "rps_number" text,
  "rps_series" text,
  "nfse_url" text,
  "nfse_pdf" text,
  "nfse_xml" text,
  "nfse_rejection_reason" text,
  "nfe_access_key" text,
  "replaces" uuid,
  "cancelled_at" bigint,
  "cancellation_reason" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "invoice__patient" ON record."invoice" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "invoice__number" ON record."invoice" (organization_id, "number") WHERE "number" IS NOT NULL;
CREATE INDEX "invoice__status" ON record."invoice" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "invoice__issued_on" ON record."invoice" (organization_id, "issued_on") WHERE "issued_on" IS NOT NULL;
CREATE INDEX "invoice__due_on" ON record."invoice" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
CREATE INDEX "invoice__competence_date" ON record."invoice" (organization_id, "competence_date") WHERE "competence_date" IS NOT NULL;
CREATE INDEX "invoice__nfse_status" ON record."invoice" (organization_id, "nfse_status") WHERE "nfse_status" IS NOT NULL;
CREATE INDEX "invoice__nfse_number" ON record."invoice" (organization_id, "nfse_number") WHERE "nfse_number" IS NOT NULL;
CREATE INDEX "invoice__nfse_access_key" ON record."invoice" (organization_id, "nfse_access_key") WHERE "nfse_access_key" IS NOT NULL;
CREATE INDEX "invoice__nfe_access_key" ON record."invoice" (organization_id, "nfe_access_key") WHERE "nfe_access_key" IS NOT NULL;
CREATE INDEX "invoice__replaces" ON record."invoice" (organization_id, "replaces") WHERE "replaces" IS NOT NULL;
ALTER TABLE record."invoice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."invoice" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."invoice" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."invoice" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."invoice" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."invoice" TO umbu_app;

CREATE TABLE record."credit_purchase" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "student" uuid,
  "credits" bigint,
  "amount" bigint,
  "amount_currency" text,
  "method" text,
  "status" text,
  "paid_at" bigint,
  "gateway" text,
  "gateway_transaction_id" text,
  "pix_end_to_end_id" text,
  "failure_reason" text,
  "receipt_url" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "credit_purchase__student" ON record."credit_purchase" (organization_id, "student") WHERE "student" IS NOT NULL;
CREATE INDEX "credit_purchase__status" ON record."credit_purchase" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "credit_purchase__paid_at" ON record."credit_purchase" (organization_id, "paid_at") WHERE "paid_at" IS NOT NULL;
CREATE INDEX "credit_purchase__gateway_transaction_id" ON record."credit_purchase" (organization_id, "gateway_transaction_id") WHERE "gateway_transaction_id" IS NOT NULL;
CREATE INDEX "credit_purchase__pix_end_to_end_id" ON record."credit_purchase" (organization_id, "pix_end_to_end_id") WHERE "pix_end_to_end_id" IS NOT NULL;
ALTER TABLE record."credit_purchase" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."credit_purchase" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."credit_purchase" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."credit_purchase" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."credit_purchase" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."credit_purchase" TO umbu_app;

CREATE TABLE record."credit_entry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "student" uuid,
  "entry_type" text,
  "credits" bigint,
  "occurred_at" bigint,
  "description" text,
  "credit_purchase" uuid,
  "simulation_session" uuid,
  "expires_on" text,
  "reverses" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "credit_entry__student" ON record."credit_entry" (organization_id, "student") WHERE "student" IS NOT NULL;
CREATE INDEX "credit_entry__entry_type" ON record."credit_entry" (organization_id, "entry_type") WHERE "entry_type" IS NOT NULL;
CREATE INDEX "credit_entry__occurred_at" ON record."credit_entry" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "credit_entry__credit_purchase" ON record."credit_entry" (organization_id, "credit_purchase") WHERE "credit_purchase" IS NOT NULL;
CREATE INDEX "credit_entry__simulation_session" ON record."credit_entry" (organization_id, "simulation_session") WHERE "simulation_session" IS NOT NULL;
CREATE INDEX "credit_entry__reverses" ON record."credit_entry" (organization_id, "reverses") WHERE "reverses" IS NOT NULL;
ALTER TABLE record."credit_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."credit_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."credit_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."credit_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."credit_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/till') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."credit_entry" TO umbu_app;

CREATE TABLE record."ledger_account" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "code" text,
  "account_type" text,
  "parent" uuid,
  "description" text,
  "purpose" text,
  "payment_method" uuid,
  "cash_flow_activity" text,
  "bank_name" text,
  "bank_branch" text,
  "bank_account_number" text,
  "accepts_entries" boolean,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "ledger_account__code" ON record."ledger_account" (organization_id, "code") WHERE "code" IS NOT NULL;
CREATE INDEX "ledger_account__account_type" ON record."ledger_account" (organization_id, "account_type") WHERE "account_type" IS NOT NULL;
CREATE INDEX "ledger_account__parent" ON record."ledger_account" (organization_id, "parent") WHERE "parent" IS NOT NULL;
CREATE INDEX "ledger_account__purpose" ON record."ledger_account" (organization_id, "purpose") WHERE "purpose" IS NOT NULL;
CREATE INDEX "ledger_account__payment_method" ON record."ledger_account" (organization_id, "payment_method") WHERE "payment_method" IS NOT NULL;
CREATE INDEX "ledger_account__active" ON record."ledger_account" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."ledger_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."ledger_account" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."ledger_account" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."ledger_account" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."ledger_account" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."ledger_account" TO umbu_app;

CREATE TABLE record."ledger_entry" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "entry_type" text,
  "stage" text,
  "debit_account" uuid,
  "credit_account" uuid,
  "amount" bigint,
  "amount_currency" text,
  "competence_date" text,
  "cash_date" text,
  "description" text,
  "cost_center" uuid,
  "practitioner" uuid,
  "service" uuid,
  "counterparty_name" text,
  "counterparty_cpf" text,
  "counterparty_cnpj" text,
  "document_number" text,
  "attachment" text,
  "payment" uuid,
  "invoice" uuid,
  "credit_purchase" uuid,
  "appointment" uuid,
  "stock_movement" uuid,
  "commission_payout" uuid,
  "revenue_schedule" uuid,
  "reconciliation" uuid,
  "tax_rule" uuid,
  "part_of" uuid,
  "settles" uuid,
  "reverses" uuid,
  "reversal_reason" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "ledger_entry__entry_type" ON record."ledger_entry" (organization_id, "entry_type") WHERE "entry_type" IS NOT NULL;
CREATE INDEX "ledger_entry__stage" ON record."ledger_entry" (organization_id, "stage") WHERE "stage" IS NOT NULL;
CREATE INDEX "ledger_entry__debit_account" ON record."ledger_entry" (organization_id, "debit_account") WHERE "debit_account" IS NOT NULL;
CREATE INDEX "ledger_entry__credit_account" ON record."ledger_entry" (organization_id, "credit_account") WHERE "credit_account" IS NOT NULL;
CREATE INDEX "ledger_entry__competence_date" ON record."ledger_entry" (organization_id, "competence_date") WHERE "competence_date" IS NOT NULL;
CREATE INDEX "ledger_entry__cash_date" ON record."ledger_entry" (organization_id, "cash_date") WHERE "cash_date" IS NOT NULL;
CREATE INDEX "ledger_entry__cost_center" ON record."ledger_entry" (organization_id, "cost_center") WHERE "cost_center" IS NOT NULL;
CREATE INDEX "ledger_entry__practitioner" ON record."ledger_entry" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "ledger_entry__service" ON record."ledger_entry" (organization_id, "service") WHERE "service" IS NOT NULL;
CREATE INDEX "ledger_entry__payment" ON record."ledger_entry" (organization_id, "payment") WHERE "payment" IS NOT NULL;
CREATE INDEX "ledger_entry__invoice" ON record."ledger_entry" (organization_id, "invoice") WHERE "invoice" IS NOT NULL;
CREATE INDEX "ledger_entry__credit_purchase" ON record."ledger_entry" (organization_id, "credit_purchase") WHERE "credit_purchase" IS NOT NULL;
CREATE INDEX "ledger_entry__appointment" ON record."ledger_entry" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "ledger_entry__stock_movement" ON record."ledger_entry" (organization_id, "stock_movement") WHERE "stock_movement" IS NOT NULL;
CREATE INDEX "ledger_entry__commission_payout" ON record."ledger_entry" (organization_id, "commission_payout") WHERE "commission_payout" IS NOT NULL;
CREATE INDEX "ledger_entry__revenue_schedule" ON record."ledger_entry" (organization_id, "revenue_schedule") WHERE "revenue_schedule" IS NOT NULL;
CREATE INDEX "ledger_entry__reconciliation" ON record."ledger_entry" (organization_id, "reconciliation") WHERE "reconciliation" IS NOT NULL;
CREATE INDEX "ledger_entry__tax_rule" ON record."ledger_entry" (organization_id, "tax_rule") WHERE "tax_rule" IS NOT NULL;
CREATE INDEX "ledger_entry__part_of" ON record."ledger_entry" (organization_id, "part_of") WHERE "part_of" IS NOT NULL;
CREATE INDEX "ledger_entry__settles" ON record."ledger_entry" (organization_id, "settles") WHERE "settles" IS NOT NULL;
CREATE INDEX "ledger_entry__reverses" ON record."ledger_entry" (organization_id, "reverses") WHERE "reverses" IS NOT NULL;
ALTER TABLE record."ledger_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."ledger_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."ledger_entry" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."ledger_entry" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."ledger_entry" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."ledger_entry" TO umbu_app;

CREATE TABLE record."cost_center" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "code" text,
  "description" text,
  "parent" uuid,
  "manager" uuid,
  "budgets" jsonb,
  "allocation_method" text,
  "allocation_percent" bigint,
  "allocation_amount" bigint,
  "allocation_amount_currency" text,
  "allocation_driver" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "cost_center__code" ON record."cost_center" (organization_id, "code") WHERE "code" IS NOT NULL;
CREATE INDEX "cost_center__parent" ON record."cost_center" (organization_id, "parent") WHERE "parent" IS NOT NULL;
CREATE INDEX "cost_center__manager" ON record."cost_center" (organization_id, "manager") WHERE "manager" IS NOT NULL;
CREATE INDEX "cost_center__active" ON record."cost_center" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."cost_center" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."cost_center" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."cost_center" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."cost_center" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."cost_center" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."cost_center" TO umbu_app;

CREATE TABLE record."tax_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "tax" text,
  "name" text,
  "valid_from" text,
  "valid_until" text,
  "tax_regime" text,
  "jurisdiction" text,
  "state" text,
  "municipality_code" text,
  "municipality_name" text,
  "service_code" text,
  "cnae_code" text,
  "tax_classification_code" text,
  "rate_percent" bigint,
  "rate_reduction_percent" bigint,
  "calculation_base" text,
  "presumed_profit_percent" bigint,
  "fixed_amount" bigint,
  "fixed_amount_currency" text,
  "simples_annex" text,
  "brackets" jsonb,
  "withheld" boolean,
  "withholding_minimum_amount" bigint,
  "withholding_minimum_amount_currency" text,
  "due_day" bigint,
  "ledger_account" uuid,
  "legal_basis" text,
  "description" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "tax_rule__tax" ON record."tax_rule" (organization_id, "tax") WHERE "tax" IS NOT NULL;
CREATE INDEX "tax_rule__valid_from" ON record."tax_rule" (organization_id, "valid_from") WHERE "valid_from" IS NOT NULL;
CREATE INDEX "tax_rule__valid_until" ON record."tax_rule" (organization_id, "valid_until") WHERE "valid_until" IS NOT NULL;
CREATE INDEX "tax_rule__municipality_code" ON record."tax_rule" (organization_id, "municipality_code") WHERE "municipality_code" IS NOT NULL;
CREATE INDEX "tax_rule__ledger_account" ON record."tax_rule" (organization_id, "ledger_account") WHERE "ledger_account" IS NOT NULL;
ALTER TABLE record."tax_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."tax_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."tax_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."tax_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."tax_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."tax_rule" TO umbu_app;

CREATE TABLE record."commission_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "commission_type" text,
  "rate_percent" bigint,
  "fixed_amount" bigint,
  "fixed_amount_currency" text,
  "tiers" jsonb,
  "applies_to" text,
  "professions" jsonb,
  "practitioners" jsonb,
  "service_categories" jsonb,
  "services" jsonb,
  "products" jsonb,
  "minimum_amount" bigint,
  "minimum_amount_currency" text,
  "maximum_amount" bigint,
  "maximum_amount_currency" text,
  "calculation_base" text,
  "earned_when" text,
  "priority" bigint,
  "valid_from" text,
  "valid_until" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "commission_rule__applies_to" ON record."commission_rule" (organization_id, "applies_to") WHERE "applies_to" IS NOT NULL;
CREATE INDEX "commission_rule__valid_from" ON record."commission_rule" (organization_id, "valid_from") WHERE "valid_from" IS NOT NULL;
CREATE INDEX "commission_rule__valid_until" ON record."commission_rule" (organization_id, "valid_until") WHERE "valid_until" IS NOT NULL;
CREATE INDEX "commission_rule__active" ON record."commission_rule" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."commission_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."commission_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."commission_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."commission_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."commission_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."commission_rule" TO umbu_app;

CREATE TABLE record."commission_payout" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "practitioner" uuid,
  "period_start" text,
  "period_end" text,
  "status" text,
  "items" jsonb,
  "deductions" jsonb,
  "approved_by" uuid,
  "approved_at" bigint,
  "due_on" text,
  "paid_at" bigint,
  "paid_amount" bigint,
  "paid_amount_currency" text,
  "method" text,
  "document_number" text,
  "notes" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "commission_payout__practitioner" ON record."commission_payout" (organization_id, "practitioner") WHERE "practitioner" IS NOT NULL;
CREATE INDEX "commission_payout__period_start" ON record."commission_payout" (organization_id, "period_start") WHERE "period_start" IS NOT NULL;
CREATE INDEX "commission_payout__period_end" ON record."commission_payout" (organization_id, "period_end") WHERE "period_end" IS NOT NULL;
CREATE INDEX "commission_payout__status" ON record."commission_payout" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "commission_payout__approved_by" ON record."commission_payout" (organization_id, "approved_by") WHERE "approved_by" IS NOT NULL;
CREATE INDEX "commission_payout__due_on" ON record."commission_payout" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
ALTER TABLE record."commission_payout" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."commission_payout" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."commission_payout" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."commission_payout" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."commission_payout" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."commission_payout" TO umbu_app;

CREATE TABLE record."revenue_schedule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "description" text,
  "ledger_entry" uuid,
  "invoice" uuid,
  "payment" uuid,
  "total_amount" bigint,
  "total_amount_currency" text,
  "recognition_period" text,
  "start_date" text,
  "end_date" text,
  "parts" jsonb,
  "deferred_account" uuid,
  "revenue_account" uuid,
  "cancelled_on" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "revenue_schedule__ledger_entry" ON record."revenue_schedule" (organization_id, "ledger_entry") WHERE "ledger_entry" IS NOT NULL;
CREATE INDEX "revenue_schedule__invoice" ON record."revenue_schedule" (organization_id, "invoice") WHERE "invoice" IS NOT NULL;
CREATE INDEX "revenue_schedule__payment" ON record."revenue_schedule" (organization_id, "payment") WHERE "payment" IS NOT NULL;
CREATE INDEX "revenue_schedule__start_date" ON record."revenue_schedule" (organization_id, "start_date") WHERE "start_date" IS NOT NULL;
CREATE INDEX "revenue_schedule__end_date" ON record."revenue_schedule" (organization_id, "end_date") WHERE "end_date" IS NOT NULL;
CREATE INDEX "revenue_schedule__deferred_account" ON record."revenue_schedule" (organization_id, "deferred_account") WHERE "deferred_account" IS NOT NULL;
CREATE INDEX "revenue_schedule__revenue_account" ON record."revenue_schedule" (organization_id, "revenue_account") WHERE "revenue_account" IS NOT NULL;
CREATE INDEX "revenue_schedule__cancelled_on" ON record."revenue_schedule" (organization_id, "cancelled_on") WHERE "cancelled_on" IS NOT NULL;
ALTER TABLE record."revenue_schedule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."revenue_schedule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."revenue_schedule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."revenue_schedule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."revenue_schedule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."revenue_schedule" TO umbu_app;

CREATE TABLE record."reconciliation" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "date" text,
  "period_start" text,
  "period_end" text,
  "source" text,
  "payment_method" uuid,
  "ledger_account" uuid,
  "statement" text,
  "expected_amount" bigint,
  "expected_amount_currency" text,
  "actual_amount" bigint,
  "actual_amount_currency" text,
  "lines" jsonb,
  "status" text,
  "discrepancy_cause" text,
  "discrepancy_reason" text,
  "reconciled_by" uuid,
  "reconciled_at" bigint,
  "notes" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "reconciliation__date" ON record."reconciliation" (organization_id, "date") WHERE "date" IS NOT NULL;
CREATE INDEX "reconciliation__payment_method" ON record."reconciliation" (organization_id, "payment_method") WHERE "payment_method" IS NOT NULL;
CREATE INDEX "reconciliation__ledger_account" ON record."reconciliation" (organization_id, "ledger_account") WHERE "ledger_account" IS NOT NULL;
CREATE INDEX "reconciliation__status" ON record."reconciliation" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "reconciliation__reconciled_by" ON record."reconciliation" (organization_id, "reconciled_by") WHERE "reconciled_by" IS NOT NULL;
ALTER TABLE record."reconciliation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."reconciliation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."reconciliation" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."reconciliation" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."reconciliation" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/finance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."reconciliation" TO umbu_app;

CREATE TABLE record."product" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "category" text,
  "brand" text,
  "manufacturer" text,
  "photo" text,
  "sku" text,
  "gtin" text,
  "ncm_code" text,
  "anvisa_status" text,
  "anvisa_registration" text,
  "anvisa_valid_until" text,
  "device_risk_class" text,
  "active_ingredient" text,
  "concentration" text,
  "controlled_class" text,
  "unit" text,
  "package_quantity" bigint,
  "package_cost" bigint,
  "package_cost_currency" text,
  "package_price" bigint,
  "package_price_currency" text,
  "minimum_quantity" bigint,
  "maximum_quantity" bigint,
  "reorder_point" bigint,
  "lot_tracked" boolean,
  "expiry_warning_days" bigint,
  "opened_shelf_life_days" bigint,
  "storage_temperature" text,
  "storage_care" jsonb,
  "storage_notes" text,
  "storage_location" uuid,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "product__name" ON record."product" (organization_id, "name") WHERE "name" IS NOT NULL;
CREATE INDEX "product__category" ON record."product" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "product__sku" ON record."product" (organization_id, "sku") WHERE "sku" IS NOT NULL;
CREATE INDEX "product__gtin" ON record."product" (organization_id, "gtin") WHERE "gtin" IS NOT NULL;
CREATE INDEX "product__anvisa_valid_until" ON record."product" (organization_id, "anvisa_valid_until") WHERE "anvisa_valid_until" IS NOT NULL;
CREATE INDEX "product__controlled_class" ON record."product" (organization_id, "controlled_class") WHERE "controlled_class" IS NOT NULL;
CREATE INDEX "product__storage_location" ON record."product" (organization_id, "storage_location") WHERE "storage_location" IS NOT NULL;
CREATE INDEX "product__active" ON record."product" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."product" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."product" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."product" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."product" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."product" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."product" TO umbu_app;

CREATE TABLE record."lot" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "product" uuid,
  "number" text,
  "expires_on" text,
  "manufactured_on" text,
  "received_on" text,
  "opened_on" text,
  "status" text,
  "status_reason" text,
  "location" uuid,
  "supplier_name" text,
  "supplier_cnpj" text,
  "nfe_access_key" text,
  "certificate" text,
  "notes" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "lot__product" ON record."lot" (organization_id, "product") WHERE "product" IS NOT NULL;
CREATE INDEX "lot__number" ON record."lot" (organization_id, "number") WHERE "number" IS NOT NULL;
CREATE INDEX "lot__expires_on" ON record."lot" (organization_id, "expires_on") WHERE "expires_on" IS NOT NULL;
CREATE INDEX "lot__status" ON record."lot" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "lot__location" ON record."lot" (organization_id, "location") WHERE "location" IS NOT NULL;
ALTER TABLE record."lot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."lot" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."lot" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."lot" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."lot" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."lot" TO umbu_app;

CREATE TABLE record."stock_movement" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "product" uuid,
  "lot" uuid,
  "movement_type" text,
  "quantity" bigint,
  "counted_quantity" bigint,
  "total_cost" bigint,
  "total_cost_currency" text,
  "occurred_at" bigint,
  "performed_by" uuid,
  "location" uuid,
  "counterpart" uuid,
  "other_clinic" uuid,
  "appointment" uuid,
  "procedure" uuid,
  "invoice" uuid,
  "waste_reason" text,
  "nfe_access_key" text,
  "reverses" uuid,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "stock_movement__product" ON record."stock_movement" (organization_id, "product") WHERE "product" IS NOT NULL;
CREATE INDEX "stock_movement__lot" ON record."stock_movement" (organization_id, "lot") WHERE "lot" IS NOT NULL;
CREATE INDEX "stock_movement__movement_type" ON record."stock_movement" (organization_id, "movement_type") WHERE "movement_type" IS NOT NULL;
CREATE INDEX "stock_movement__occurred_at" ON record."stock_movement" (organization_id, "occurred_at") WHERE "occurred_at" IS NOT NULL;
CREATE INDEX "stock_movement__performed_by" ON record."stock_movement" (organization_id, "performed_by") WHERE "performed_by" IS NOT NULL;
CREATE INDEX "stock_movement__location" ON record."stock_movement" (organization_id, "location") WHERE "location" IS NOT NULL;
CREATE INDEX "stock_movement__counterpart" ON record."stock_movement" (organization_id, "counterpart") WHERE "counterpart" IS NOT NULL;
CREATE INDEX "stock_movement__other_clinic" ON record."stock_movement" (organization_id, "other_clinic") WHERE "other_clinic" IS NOT NULL;
CREATE INDEX "stock_movement__appointment" ON record."stock_movement" (organization_id, "appointment") WHERE "appointment" IS NOT NULL;
CREATE INDEX "stock_movement__procedure" ON record."stock_movement" (organization_id, "procedure") WHERE "procedure" IS NOT NULL;
CREATE INDEX "stock_movement__invoice" ON record."stock_movement" (organization_id, "invoice") WHERE "invoice" IS NOT NULL;
CREATE INDEX "stock_movement__reverses" ON record."stock_movement" (organization_id, "reverses") WHERE "reverses" IS NOT NULL;
ALTER TABLE record."stock_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."stock_movement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."stock_movement" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."stock_movement" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."stock_movement" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."stock_movement" TO umbu_app;

CREATE TABLE record."stock_alert" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "product" uuid,
  "lot" uuid,
  "alert_type" text,
  "severity" text,
  "quantity" bigint,
  "threshold_quantity" bigint,
  "raised_at" bigint,
  "status" text,
  "resolved_at" bigint,
  "resolved_by" uuid,
  "resolution" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "stock_alert__product" ON record."stock_alert" (organization_id, "product") WHERE "product" IS NOT NULL;
CREATE INDEX "stock_alert__lot" ON record."stock_alert" (organization_id, "lot") WHERE "lot" IS NOT NULL;
CREATE INDEX "stock_alert__alert_type" ON record."stock_alert" (organization_id, "alert_type") WHERE "alert_type" IS NOT NULL;
CREATE INDEX "stock_alert__severity" ON record."stock_alert" (organization_id, "severity") WHERE "severity" IS NOT NULL;
CREATE INDEX "stock_alert__raised_at" ON record."stock_alert" (organization_id, "raised_at") WHERE "raised_at" IS NOT NULL;
CREATE INDEX "stock_alert__status" ON record."stock_alert" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "stock_alert__resolved_by" ON record."stock_alert" (organization_id, "resolved_by") WHERE "resolved_by" IS NOT NULL;
ALTER TABLE record."stock_alert" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."stock_alert" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."stock_alert" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."stock_alert" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."stock_alert" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/stock') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."stock_alert" TO umbu_app;

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
  "subject_facet" text,
  "patient" uuid,
  "purpose" text,
  "outcome" text,
  "device" uuid,
  "replica" text,
  "sequence" bigint,
  "previous_hash" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "audit_event__account" ON record."audit_event" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "audit_event__patient" ON record."audit_event" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "audit_event__device" ON record."audit_event" (organization_id, "device") WHERE "device" IS NOT NULL;
CREATE INDEX "audit_event__replica" ON record."audit_event" (organization_id, "replica") WHERE "replica" IS NOT NULL;
ALTER TABLE record."audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."audit_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."audit_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."audit_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."audit_event" TO umbu_app;

CREATE TABLE record."access_review" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "account" uuid,
  "device" uuid,
  "reason" text,
  "began_at" bigint,
  "ends_at" bigint,
  "event" uuid,
  "status" text,
  "reviewed_by" uuid,
  "reviewed_at" bigint,
  "findings" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "access_review__patient" ON record."access_review" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "access_review__account" ON record."access_review" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "access_review__device" ON record."access_review" (organization_id, "device") WHERE "device" IS NOT NULL;
CREATE INDEX "access_review__began_at" ON record."access_review" (organization_id, "began_at") WHERE "began_at" IS NOT NULL;
CREATE INDEX "access_review__event" ON record."access_review" (organization_id, "event") WHERE "event" IS NOT NULL;
CREATE INDEX "access_review__status" ON record."access_review" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "access_review__reviewed_by" ON record."access_review" (organization_id, "reviewed_by") WHERE "reviewed_by" IS NOT NULL;
ALTER TABLE record."access_review" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."access_review" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."access_review" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."access_review" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."access_review" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."access_review" TO umbu_app;

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
  "other_id" text,
  "field" text,
  "resource_id" text,
  "booked_at" text,
  "reason" text,
  "status" text,
  "settled_at" bigint,
  "settled_by" uuid,
  "decision" text,
  "note" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "sync_conflict__subject_id" ON record."sync_conflict" (organization_id, "subject_id") WHERE "subject_id" IS NOT NULL;
CREATE INDEX "sync_conflict__other_id" ON record."sync_conflict" (organization_id, "other_id") WHERE "other_id" IS NOT NULL;
CREATE INDEX "sync_conflict__settled_by" ON record."sync_conflict" (organization_id, "settled_by") WHERE "settled_by" IS NOT NULL;
ALTER TABLE record."sync_conflict" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."sync_conflict" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."sync_conflict" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."sync_conflict" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."sync_conflict" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/front') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."sync_conflict" TO umbu_app;

CREATE TABLE record."requirement_category" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "regulatory_body" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "requirement_category__regulatory_body" ON record."requirement_category" (organization_id, "regulatory_body") WHERE "regulatory_body" IS NOT NULL;
CREATE INDEX "requirement_category__active" ON record."requirement_category" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."requirement_category" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."requirement_category" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."requirement_category" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."requirement_category" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."requirement_category" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."requirement_category" TO umbu_app;

CREATE TABLE record."requirement" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "category" uuid,
  "name" text,
  "description" text,
  "kind" text,
  "frequency" text,
  "mandatory" boolean,
  "legal_reference" text,
  "expected_evidence" text,
  "responsible" uuid,
  "valid_from" text,
  "valid_until" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "requirement__category" ON record."requirement" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "requirement__responsible" ON record."requirement" (organization_id, "responsible") WHERE "responsible" IS NOT NULL;
ALTER TABLE record."requirement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."requirement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."requirement" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."requirement" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."requirement" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."requirement" TO umbu_app;

CREATE TABLE record."compliance_assessment" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "requirement" uuid,
  "kind" text,
  "status" text,
  "score" bigint,
  "findings" jsonb,
  "recommendations" jsonb,
  "evidence" jsonb,
  "due_on" text,
  "assessor" uuid,
  "external_assessor" text,
  "assessed_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "compliance_assessment__requirement" ON record."compliance_assessment" (organization_id, "requirement") WHERE "requirement" IS NOT NULL;
CREATE INDEX "compliance_assessment__status" ON record."compliance_assessment" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "compliance_assessment__due_on" ON record."compliance_assessment" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
CREATE INDEX "compliance_assessment__assessor" ON record."compliance_assessment" (organization_id, "assessor") WHERE "assessor" IS NOT NULL;
ALTER TABLE record."compliance_assessment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."compliance_assessment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."compliance_assessment" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."compliance_assessment" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."compliance_assessment" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."compliance_assessment" TO umbu_app;

CREATE TABLE record."compliance_report" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "kind" text,
  "period_start" text,
  "period_end" text,
  "status" text,
  "summary" text,
  "results" jsonb,
  "generated_at" bigint,
  "generated_by" uuid,
  "approved_at" bigint,
  "approved_by" uuid,
  "file" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "compliance_report__period_start" ON record."compliance_report" (organization_id, "period_start") WHERE "period_start" IS NOT NULL;
CREATE INDEX "compliance_report__status" ON record."compliance_report" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "compliance_report__generated_by" ON record."compliance_report" (organization_id, "generated_by") WHERE "generated_by" IS NOT NULL;
CREATE INDEX "compliance_report__approved_by" ON record."compliance_report" (organization_id, "approved_by") WHERE "approved_by" IS NOT NULL;
ALTER TABLE record."compliance_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."compliance_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."compliance_report" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."compliance_report" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."compliance_report" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."compliance_report" TO umbu_app;

CREATE TABLE record."privacy_request" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "subject_right" text,
  "description" text,
  "received_at" bigint,
  "due_on" text,
  "status" text,
  "answer" text,
  "refusal_basis" text,
  "answered_at" bigint,
  "handled_by" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "privacy_request__patient" ON record."privacy_request" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "privacy_request__due_on" ON record."privacy_request" (organization_id, "due_on") WHERE "due_on" IS NOT NULL;
CREATE INDEX "privacy_request__status" ON record."privacy_request" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "privacy_request__handled_by" ON record."privacy_request" (organization_id, "handled_by") WHERE "handled_by" IS NOT NULL;
ALTER TABLE record."privacy_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."privacy_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."privacy_request" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."privacy_request" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."privacy_request" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."privacy_request" TO umbu_app;

CREATE TABLE record."export_request" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "reason" text,
  "records" jsonb,
  "filters" jsonb,
  "columns" jsonb,
  "format" text,
  "recurrence" text,
  "requested_by" uuid,
  "approved_by" uuid,
  "status" text,
  "file" text,
  "file_name" text,
  "file_bytes" bigint,
  "record_count" bigint,
  "expires_at" bigint,
  "error" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "export_request__requested_by" ON record."export_request" (organization_id, "requested_by") WHERE "requested_by" IS NOT NULL;
CREATE INDEX "export_request__approved_by" ON record."export_request" (organization_id, "approved_by") WHERE "approved_by" IS NOT NULL;
CREATE INDEX "export_request__status" ON record."export_request" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "export_request__expires_at" ON record."export_request" (organization_id, "expires_at") WHERE "expires_at" IS NOT NULL;
ALTER TABLE record."export_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."export_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."export_request" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."export_request" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."export_request" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/compliance') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."export_request" TO umbu_app;

CREATE TABLE record."metric_sample" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "metric" text,
  "category" text,
  "value" bigint,
  "unit" text,
  "granularity" text,
  "date" text,
  "hour" bigint,
  "dimensions" jsonb,
  "source" text,
  "measured_at" bigint,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "metric_sample__metric" ON record."metric_sample" (organization_id, "metric") WHERE "metric" IS NOT NULL;
CREATE INDEX "metric_sample__category" ON record."metric_sample" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "metric_sample__date" ON record."metric_sample" (organization_id, "date") WHERE "date" IS NOT NULL;
ALTER TABLE record."metric_sample" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."metric_sample" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."metric_sample" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."metric_sample" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."metric_sample" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."metric_sample" TO umbu_app;

CREATE TABLE record."activity_event" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "at" bigint,
  "category" text,
  "event" text,
  "account" uuid,
  "device" uuid,
  "session" text,
  "screen" text,
  "duration_ms" bigint,
  "app_version" text,
  "properties" jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "activity_event__at" ON record."activity_event" (organization_id, "at") WHERE "at" IS NOT NULL;
CREATE INDEX "activity_event__event" ON record."activity_event" (organization_id, "event") WHERE "event" IS NOT NULL;
CREATE INDEX "activity_event__account" ON record."activity_event" (organization_id, "account") WHERE "account" IS NOT NULL;
CREATE INDEX "activity_event__device" ON record."activity_event" (organization_id, "device") WHERE "device" IS NOT NULL;
ALTER TABLE record."activity_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."activity_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."activity_event" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."activity_event" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."activity_event" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."activity_event" TO umbu_app;

CREATE TABLE record."kpi" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "category" text,
  "value_kind" text,
  "read_model" text,
  "measure" text,
  "aggregation" text,
  "period" text,
  "filters" jsonb,
  "direction" text,
  "target" bigint,
  "warning_threshold" bigint,
  "critical_threshold" bigint,
  "refresh_every" bigint,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "kpi__category" ON record."kpi" (organization_id, "category") WHERE "category" IS NOT NULL;
CREATE INDEX "kpi__active" ON record."kpi" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."kpi" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."kpi" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."kpi" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."kpi" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."kpi" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."kpi" TO umbu_app;

CREATE TABLE record."dashboard" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "layout" text,
  "period" text,
  "filters" jsonb,
  "refresh_every" bigint,
  "listed" boolean,
  "owner" uuid,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "dashboard__owner" ON record."dashboard" (organization_id, "owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "dashboard__active" ON record."dashboard" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."dashboard" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."dashboard" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."dashboard" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."dashboard" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."dashboard" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."dashboard" TO umbu_app;

CREATE TABLE record."widget" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "dashboard" uuid,
  "title" text,
  "description" text,
  "chart" text,
  "kpi" uuid,
  "group_by" text,
  "group_limit" bigint,
  "compare_with" text,
  "benchmark" uuid,
  "column_start" bigint,
  "row_start" bigint,
  "width" bigint,
  "height" bigint,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "widget__dashboard" ON record."widget" (organization_id, "dashboard") WHERE "dashboard" IS NOT NULL;
CREATE INDEX "widget__kpi" ON record."widget" (organization_id, "kpi") WHERE "kpi" IS NOT NULL;
CREATE INDEX "widget__benchmark" ON record."widget" (organization_id, "benchmark") WHERE "benchmark" IS NOT NULL;
ALTER TABLE record."widget" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."widget" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."widget" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."widget" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."widget" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."widget" TO umbu_app;

CREATE TABLE record."alert_rule" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "kpi" uuid,
  "condition" text,
  "threshold" bigint,
  "clear_at" bigint,
  "holds_for" bigint,
  "cooldown" bigint,
  "severity" text,
  "channels" jsonb,
  "recipients" jsonb,
  "message" text,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "alert_rule__kpi" ON record."alert_rule" (organization_id, "kpi") WHERE "kpi" IS NOT NULL;
CREATE INDEX "alert_rule__severity" ON record."alert_rule" (organization_id, "severity") WHERE "severity" IS NOT NULL;
CREATE INDEX "alert_rule__active" ON record."alert_rule" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."alert_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."alert_rule" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."alert_rule" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."alert_rule" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."alert_rule" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."alert_rule" TO umbu_app;

CREATE TABLE record."alert_episode" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "rule" uuid,
  "started_at" bigint,
  "value" bigint,
  "ended_at" bigint,
  "acknowledged_by" uuid,
  "acknowledged_at" bigint,
  "comment" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "alert_episode__rule" ON record."alert_episode" (organization_id, "rule") WHERE "rule" IS NOT NULL;
CREATE INDEX "alert_episode__started_at" ON record."alert_episode" (organization_id, "started_at") WHERE "started_at" IS NOT NULL;
CREATE INDEX "alert_episode__acknowledged_by" ON record."alert_episode" (organization_id, "acknowledged_by") WHERE "acknowledged_by" IS NOT NULL;
ALTER TABLE record."alert_episode" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."alert_episode" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."alert_episode" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."alert_episode" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."alert_episode" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."alert_episode" TO umbu_app;

CREATE TABLE record."benchmark" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "kind" text,
  "cohort" text,
  "cohort_size" bigint,
  "source" text,
  "period_start" text,
  "period_end" text,
  "results" jsonb,
  "insights" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "benchmark__period_start" ON record."benchmark" (organization_id, "period_start") WHERE "period_start" IS NOT NULL;
ALTER TABLE record."benchmark" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."benchmark" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."benchmark" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."benchmark" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."benchmark" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."benchmark" TO umbu_app;

CREATE TABLE record."report" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "kind" text,
  "basis" text,
  "dashboard" uuid,
  "kpis" jsonb,
  "filters" jsonb,
  "group_by" text,
  "compare_with" text,
  "period" text,
  "period_start" text,
  "period_end" text,
  "format" text,
  "recurrence" text,
  "time" text,
  "channels" jsonb,
  "recipients" jsonb,
  "external_recipients" jsonb,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "report__kind" ON record."report" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "report__dashboard" ON record."report" (organization_id, "dashboard") WHERE "dashboard" IS NOT NULL;
CREATE INDEX "report__active" ON record."report" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."report" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."report" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."report" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."report" TO umbu_app;

CREATE TABLE record."report_issue" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "report" uuid,
  "period_start" text,
  "period_end" text,
  "issued_at" bigint,
  "outcome" text,
  "file" text,
  "error" text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "report_issue__report" ON record."report_issue" (organization_id, "report") WHERE "report" IS NOT NULL;
CREATE INDEX "report_issue__period_start" ON record."report_issue" (organization_id, "period_start") WHERE "period_start" IS NOT NULL;
ALTER TABLE record."report_issue" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."report_issue" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."report_issue" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."report_issue" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."report_issue" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."report_issue" TO umbu_app;

CREATE TABLE record."patient_report" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "patient" uuid,
  "kind" text,
  "period_start" text,
  "period_end" text,
  "measures" jsonb,
  "narrative" text,
  "charts" jsonb,
  "insights" jsonb,
  "recommendations" jsonb,
  "generated_at" bigint,
  "run" uuid,
  "status" text,
  "reviewed_by" uuid,
  "reviewed_at" bigint,
  "released_report" uuid,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "patient_report__patient" ON record."patient_report" (organization_id, "patient") WHERE "patient" IS NOT NULL;
CREATE INDEX "patient_report__generated_at" ON record."patient_report" (organization_id, "generated_at") WHERE "generated_at" IS NOT NULL;
CREATE INDEX "patient_report__run" ON record."patient_report" (organization_id, "run") WHERE "run" IS NOT NULL;
CREATE INDEX "patient_report__status" ON record."patient_report" (organization_id, "status") WHERE "status" IS NOT NULL;
CREATE INDEX "patient_report__reviewed_by" ON record."patient_report" (organization_id, "reviewed_by") WHERE "reviewed_by" IS NOT NULL;
CREATE INDEX "patient_report__released_report" ON record."patient_report" (organization_id, "released_report") WHERE "released_report" IS NOT NULL;
ALTER TABLE record."patient_report" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."patient_report" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."patient_report" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."patient_report" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."patient_report" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/care') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."patient_report" TO umbu_app;

CREATE TABLE record."analytics_config" (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  clinic_id uuid,
  bucket text NOT NULL,
  personal_bucket text,
  deleted_at_ms bigint,
  updated_at_ms bigint NOT NULL,
  "name" text,
  "description" text,
  "kind" text,
  "metrics" jsonb,
  "refresh_every" bigint,
  "retention_months" bigint,
  "minimum_group" bigint,
  "model" uuid,
  "parameters" jsonb,
  "active" boolean,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX "analytics_config__kind" ON record."analytics_config" (organization_id, "kind") WHERE "kind" IS NOT NULL;
CREATE INDEX "analytics_config__model" ON record."analytics_config" (organization_id, "model") WHERE "model" IS NOT NULL;
CREATE INDEX "analytics_config__active" ON record."analytics_config" (organization_id, "active") WHERE "active" IS NOT NULL;
ALTER TABLE record."analytics_config" ENABLE ROW LEVEL SECURITY;
ALTER TABLE record."analytics_config" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON record."analytics_config" FOR SELECT USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.buckets', true), ',')) OR personal_bucket = any(string_to_array(current_setting('umbu.buckets', true), ','))));
CREATE POLICY "create" ON record."analytics_config" FOR INSERT WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
CREATE POLICY "update" ON record."analytics_config" FOR UPDATE USING (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ',')))) WITH CHECK (organization_id = nullif(current_setting('umbu.organization', true), '')::uuid AND (bucket = any(string_to_array(current_setting('umbu.writable', true), ',')) OR (personal_bucket || '/insight') = any(string_to_array(current_setting('umbu.writable', true), ','))));
GRANT SELECT, INSERT, UPDATE ON record."analytics_config" TO umbu_app;

SET search_path = record;

CREATE VIEW record."family_dashboard" WITH (security_invoker = true) AS
-- A family at a glance. Each count is made apart, since joining members with their challenges would multiply both.
SELECT f.organization_id, f.clinic_id, f.id AS family, f.name,
       (SELECT count(*) FROM family_member m
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL) AS members,
       (SELECT count(*) FROM family_member m
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL
           AND m.status = 'active') AS active_members,
       (SELECT count(DISTINCT p.challenge) FROM family_member m
          JOIN challenge_participant p ON p.organization_id = m.organization_id AND p.account = m.account
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL
           AND p.deleted_at_ms IS NULL AND p.status = 'active') AS active_challenges
  FROM family f
 WHERE f.deleted_at_ms IS NULL;
GRANT SELECT ON record."family_dashboard" TO umbu_app;

CREATE VIEW record."challenge_leaderboard" WITH (security_invoker = true) AS
-- The ranking of a challenge among those who want to appear in it. A later entry for the same day and measure takes the
-- place of the earlier one; equal scores share a rank.
SELECT p.organization_id, p.challenge, p.id AS participant, p.display_name, p.status,
       CAST(coalesce(sum(g.score), 0) AS bigint) AS score,
       rank() OVER (PARTITION BY p.organization_id, p.challenge ORDER BY coalesce(sum(g.score), 0) DESC) AS place
  FROM challenge_participant p
  LEFT JOIN challenge_progress g
    ON g.organization_id = p.organization_id AND g.challenge_participant = p.id AND g.deleted_at_ms IS NULL
   AND NOT EXISTS (
       SELECT 1 FROM challenge_progress n
        WHERE n.organization_id = g.organization_id AND n.challenge_participant = g.challenge_participant
          AND n.deleted_at_ms IS NULL AND n.date = g.date AND n.metric = g.metric AND n.id > g.id)
 WHERE p.deleted_at_ms IS NULL AND p.on_leaderboard IS NOT FALSE
 GROUP BY p.organization_id, p.challenge, p.id, p.display_name, p.status;
GRANT SELECT ON record."challenge_leaderboard" TO umbu_app;

CREATE VIEW record."referral_analytics" WITH (security_invoker = true) AS
-- What came of a patient's invitations, by the day of the invitation (days since 1970, UTC). Conversion times are sums of
-- milliseconds over `conversions`.
SELECT i.organization_id, i.clinic_id, i.patient, i.invited_at / 86400000 AS invited_day,
       count(*) AS invites,
       count(o.signed_up_at) AS sign_ups,
       count(o.first_purchase_at) AS conversions,
       CAST(coalesce(sum(o.first_purchase_at - o.signed_up_at), 0) AS bigint) AS conversion_ms,
       CAST(coalesce(sum(i.reward_amount) FILTER (WHERE i.reward_status IN ('earned', 'credited')
           AND i.reward_amount_currency = 'BRL'), 0) AS bigint) AS rewards_brl
  FROM invite i
  LEFT JOIN invite_outcome o ON o.organization_id = i.organization_id AND o.id = i.id
 WHERE i.deleted_at_ms IS NULL
 GROUP BY i.organization_id, i.clinic_id, i.patient, i.invited_at / 86400000;
GRANT SELECT ON record."referral_analytics" TO umbu_app;

CREATE VIEW record."stock_balance" WITH (security_invoker = true) AS
-- What is in stock, per product, lot and place: the sum of all movements. Quantity in thousandths of the stock unit.
SELECT m.organization_id, m.clinic_id, m.product, m.lot, m.location,
       CAST(sum(m.quantity) AS bigint) AS quantity,
       CAST(coalesce(sum(m.total_cost) FILTER (WHERE m.total_cost_currency = 'BRL'), 0) AS bigint) AS total_cost_brl,
       count(*) AS movements
  FROM stock_movement m
 WHERE m.deleted_at_ms IS NULL
 GROUP BY m.organization_id, m.clinic_id, m.product, m.lot, m.location;
GRANT SELECT ON record."stock_balance" TO umbu_app;

CREATE VIEW record."points_balance" WITH (security_invoker = true) AS
-- Loyalty points of a patient in a programme, before any lapse (umbu_domain::ledger knows what lapsed): the sum, what was
-- ever earned (tiers count that), and what was spent or corrected.
SELECT p.organization_id, p.clinic_id, p.patient, p.loyalty_program,
       CAST(sum(p.points) AS bigint) AS points,
       CAST(coalesce(sum(p.points) FILTER (WHERE p.points > 0), 0) AS bigint) AS points_earned,
       CAST(coalesce(-sum(p.points) FILTER (WHERE p.points < 0), 0) AS bigint) AS points_spent
  FROM points_entry p
 WHERE p.deleted_at_ms IS NULL
 GROUP BY p.organization_id, p.clinic_id, p.patient, p.loyalty_program;
GRANT SELECT ON record."points_balance" TO umbu_app;

CREATE VIEW record."credit_balance" WITH (security_invoker = true) AS
-- Simulation credits of a student, before any lapse (umbu_domain::ledger knows what lapsed).
SELECT c.organization_id, c.clinic_id, c.student, CAST(sum(c.credits) AS bigint) AS credits
  FROM credit_entry c
 WHERE c.deleted_at_ms IS NULL
 GROUP BY c.organization_id, c.clinic_id, c.student;
GRANT SELECT ON record."credit_balance" TO umbu_app;

CREATE VIEW record."account_day" WITH (security_invoker = true) AS
-- What was debited and credited to an account on a day, by competence and by currency: the source of trial balance,
-- income statement and balance sheet. Planned entries count in no balance, so they stand apart by their stage.
SELECT a.organization_id, a.clinic_id, s.account, a.account_type, a.parent, s.stage, s.competence_date, s.currency,
       CAST(sum(s.debit) AS bigint) AS debit,
       CAST(sum(s.credit) AS bigint) AS credit
  FROM (SELECT d.organization_id, d.debit_account AS account, d.stage, d.competence_date,
               d.amount_currency AS currency, d.amount AS debit, 0 AS credit
          FROM ledger_entry d WHERE d.deleted_at_ms IS NULL
        UNION ALL
        SELECT c.organization_id, c.credit_account, c.stage, c.competence_date, c.amount_currency, 0, c.amount
          FROM ledger_entry c WHERE c.deleted_at_ms IS NULL) s
  JOIN ledger_account a ON a.organization_id = s.organization_id AND a.id = s.account
 GROUP BY a.organization_id, a.clinic_id, s.account, a.account_type, a.parent, s.stage, s.competence_date, s.currency;
GRANT SELECT ON record."account_day" TO umbu_app;

CREATE VIEW record."cash_day" WITH (security_invoker = true) AS
-- Money in and out of cash and bank accounts on a day, real and planned: the source of the cash flow.
SELECT a.organization_id, a.clinic_id, s.cash_date, s.stage, s.currency,
       CAST(sum(s.inflow) AS bigint) AS inflow,
       CAST(sum(s.outflow) AS bigint) AS outflow
  FROM (SELECT d.organization_id, d.debit_account AS account, d.stage, d.cash_date,
               d.amount_currency AS currency, d.amount AS inflow, 0 AS outflow
          FROM ledger_entry d WHERE d.deleted_at_ms IS NULL AND d.cash_date IS NOT NULL
        UNION ALL
        SELECT c.organization_id, c.credit_account, c.stage, c.cash_date, c.amount_currency, 0, c.amount
          FROM ledger_entry c WHERE c.deleted_at_ms IS NULL AND c.cash_date IS NOT NULL) s
  JOIN ledger_account a ON a.organization_id = s.organization_id AND a.id = s.account
 WHERE a.purpose IN ('cash', 'bank')
 GROUP BY a.organization_id, a.clinic_id, s.cash_date, s.stage, s.currency;
GRANT SELECT ON record."cash_day" TO umbu_app;

CREATE VIEW record."cost_center_day" WITH (security_invoker = true) AS
-- What a cost center earned and spent on a day, by competence.
SELECT e.organization_id, e.clinic_id, e.cost_center, e.competence_date, e.amount_currency AS currency,
       CAST(coalesce(sum(e.amount) FILTER (WHERE d.account_type = 'expense'), 0)
          - coalesce(sum(e.amount) FILTER (WHERE c.account_type = 'expense'), 0) AS bigint) AS expense,
       CAST(coalesce(sum(e.amount) FILTER (WHERE c.account_type = 'revenue'), 0)
          - coalesce(sum(e.amount) FILTER (WHERE d.account_type = 'revenue'), 0) AS bigint) AS revenue
  FROM ledger_entry e
  JOIN ledger_account d ON d.organization_id = e.organization_id AND d.id = e.debit_account
  JOIN ledger_account c ON c.organization_id = e.organization_id AND c.id = e.credit_account
 WHERE e.deleted_at_ms IS NULL AND e.stage = 'posted' AND e.cost_center IS NOT NULL
 GROUP BY e.organization_id, e.clinic_id, e.cost_center, e.competence_date, e.amount_currency;
GRANT SELECT ON record."cost_center_day" TO umbu_app;

CREATE VIEW record."receivable_day" WITH (security_invoker = true) AS
-- Payments by the day on which they are due: how many and how much, by state and means.
SELECT p.organization_id, p.clinic_id, p.due_on, p.status, p.method, p.amount_currency AS currency,
       count(*) AS payments,
       CAST(sum(p.amount) AS bigint) AS amount
  FROM payment p
 WHERE p.deleted_at_ms IS NULL
 GROUP BY p.organization_id, p.clinic_id, p.due_on, p.status, p.method, p.amount_currency;
GRANT SELECT ON record."receivable_day" TO umbu_app;

CREATE VIEW record."appointment_day" WITH (security_invoker = true) AS
-- Appointments of a day by professional: how many, and what became of them. Rates are for the reader to divide.
SELECT a.organization_id, a.clinic_id, a.date, a.practitioner,
       count(*) AS appointments,
       count(*) FILTER (WHERE a.status = 'fulfilled') AS fulfilled,
       count(*) FILTER (WHERE a.status = 'cancelled') AS cancelled,
       count(*) FILTER (WHERE a.status = 'no_show') AS no_shows,
       CAST(coalesce(sum(a.duration) FILTER (WHERE a.status <> 'cancelled'), 0) AS bigint) AS minutes
  FROM appointment a
 WHERE a.deleted_at_ms IS NULL
 GROUP BY a.organization_id, a.clinic_id, a.date, a.practitioner;
GRANT SELECT ON record."appointment_day" TO umbu_app;

CREATE VIEW record."metric_in_force" WITH (security_invoker = true) AS
-- Of each metric, day, hour and source, the sample that was measured last.
SELECT m.organization_id, m.clinic_id, m.metric, m.date, m.hour, m.source, m.id, m.value, m.unit, m.measured_at
  FROM metric_sample m
 WHERE m.deleted_at_ms IS NULL
   AND NOT EXISTS (
       SELECT 1 FROM metric_sample n
        WHERE n.organization_id = m.organization_id AND n.deleted_at_ms IS NULL
          AND n.metric = m.metric AND n.date = m.date AND coalesce(n.hour, -1) = coalesce(m.hour, -1)
          AND n.source = m.source AND coalesce(n.dimensions, '[]') = coalesce(m.dimensions, '[]')
          AND (n.measured_at > m.measured_at OR (n.measured_at = m.measured_at AND n.id > m.id)));
GRANT SELECT ON record."metric_in_force" TO umbu_app;

CREATE VIEW record."requirement_state" WITH (security_invoker = true) AS
-- Of each requirement, how many assessments are open, and when the last one was made.
SELECT r.organization_id, r.clinic_id, r.id AS requirement, r.mandatory,
       count(a.id) FILTER (WHERE a.status IN ('pending', 'in_progress', 'requires_action')) AS open,
       min(a.due_on) FILTER (WHERE a.status IN ('pending', 'in_progress')) AS next_due_on,
       max(a.assessed_at) AS assessed_at
  FROM requirement r
  LEFT JOIN compliance_assessment a
    ON a.organization_id = r.organization_id AND a.requirement = r.id AND a.deleted_at_ms IS NULL
 WHERE r.deleted_at_ms IS NULL
 GROUP BY r.organization_id, r.clinic_id, r.id, r.mandatory;
GRANT SELECT ON record."requirement_state" TO umbu_app;

RESET search_path;
