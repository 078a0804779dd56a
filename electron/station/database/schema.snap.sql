CREATE TABLE confirmed_copy (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  row TEXT,
  seq INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dining_table (
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  seats_min INTEGER NOT NULL,
  seats_max INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  condition TEXT NOT NULL,
  condition_at INTEGER NOT NULL,
  held_for_party_id TEXT,
  open_seating_ids TEXT NOT NULL,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
, shape TEXT NOT NULL DEFAULT 'square', x INTEGER, y INTEGER, width INTEGER, height INTEGER, rotation INTEGER NOT NULL DEFAULT 0, section_id TEXT, joined_to TEXT, last_seating_id TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
  id TEXT PRIMARY KEY,
  personal TEXT,
  first_seen_at INTEGER NOT NULL,
  erased_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kitchen (
  id TEXT PRIMARY KEY,
  pace_percent INTEGER NOT NULL,
  pace_at INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE local_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  op_id TEXT NOT NULL,
  station_id TEXT NOT NULL,
  station_seq INTEGER NOT NULL,
  op TEXT NOT NULL,
  verdict TEXT NOT NULL,
  effects TEXT NOT NULL,
  guest_id TEXT,
  is_conflict INTEGER NOT NULL,
  is_skeleton INTEGER NOT NULL,
  received_at INTEGER NOT NULL
) STRICT;

CREATE TABLE lost_effect (
  op_id TEXT PRIMARY KEY,
  cause_op_id TEXT,
  op_kind TEXT NOT NULL,
  effects TEXT NOT NULL,
  guest_id TEXT
) STRICT;

CREATE TABLE op_screen (
  op_id TEXT PRIMARY KEY,
  screen_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  station_seq INTEGER PRIMARY KEY,
  op_id TEXT NOT NULL,
  op TEXT NOT NULL,
  answer TEXT NOT NULL,
  verdict TEXT NOT NULL,
  effects TEXT NOT NULL,
  guest_id TEXT,
  void_reason TEXT,
  sent_at INTEGER
) STRICT;

CREATE TABLE party (
  size INTEGER NOT NULL,
  personal TEXT NOT NULL,
  tags TEXT NOT NULL,
  seating_preference TEXT,
  service_type TEXT,
  quoted_minutes INTEGER,
  id TEXT PRIMARY KEY,
  queue_id TEXT NOT NULL,
  guest_id TEXT,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  called_at INTEGER,
  requeued_at INTEGER,
  seated_at INTEGER,
  ended_at INTEGER,
  last_notified_at INTEGER,
  times_notified INTEGER NOT NULL,
  order_key INTEGER NOT NULL,
  ordered_by TEXT,
  open_seating_ids TEXT NOT NULL,
  erased INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
, priority TEXT NOT NULL DEFAULT 'normal', booked_for INTEGER, expected_at INTEGER, arrived_at INTEGER, here_count INTEGER, quote TEXT, promised_at INTEGER, added_by TEXT, called_to TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE party_ending USING fts5 (
  endings, content = '', columnsize = 0, detail = 'none', prefix = '2', tokenize = "ascii tokenchars '+'"
);

CREATE TABLE 'party_ending_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'party_ending_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'party_ending_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE party_search (
  entry INTEGER PRIMARY KEY,
  party_id TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE pin_attempt (
  screen_id TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at INTEGER NOT NULL
, wait_ms INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  average_service_minutes INTEGER NOT NULL,
  notifies_automatically INTEGER NOT NULL,
  reminder_minutes INTEGER NOT NULL,
  guests_may_cancel INTEGER NOT NULL,
  confirms_calls INTEGER NOT NULL,
  opens_at_minute INTEGER NOT NULL,
  closes_at_minute INTEGER NOT NULL,
  active INTEGER NOT NULL,
  accepting INTEGER NOT NULL,
  archived INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_ledger (
  party_id TEXT PRIMARY KEY,
  night_at INTEGER NOT NULL,
  quoted_at INTEGER NOT NULL,
  estimate TEXT NOT NULL,
  snapshot TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_memory (
  id INTEGER PRIMARY KEY,
  learned TEXT NOT NULL,
  through_at INTEGER NOT NULL
) STRICT;

CREATE TABLE screen (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  staff_id TEXT,
  active_at INTEGER,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seating (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL,
  table_ids TEXT NOT NULL,
  covers INTEGER NOT NULL,
  stage TEXT NOT NULL,
  seated_at INTEGER NOT NULL,
  cleared_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
, stage_at INTEGER, check_at INTEGER, ready_at INTEGER, server_id TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  name TEXT NOT NULL,
  id TEXT PRIMARY KEY,
  server_id TEXT,
  assigned_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE server (
  id TEXT PRIMARY KEY,
  cut_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE service_type (
  name TEXT NOT NULL,
  usual_minutes INTEGER NOT NULL,
  active INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  restaurant_name TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  day_end_minute INTEGER NOT NULL,
  locale TEXT NOT NULL,
  currency TEXT NOT NULL,
  country TEXT NOT NULL,
  idle_lock_minutes INTEGER NOT NULL,
  default_quoted_minutes INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
, late_grace_minutes INTEGER NOT NULL DEFAULT 10, booking_lead_minutes INTEGER NOT NULL DEFAULT 30, vip_head_start_minutes INTEGER NOT NULL DEFAULT 15, double_seat_minutes INTEGER NOT NULL DEFAULT 10, quote_display TEXT NOT NULL DEFAULT 'careful', typical_two_minutes INTEGER, typical_four_minutes INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE settlement (
  id TEXT PRIMARY KEY,
  how TEXT NOT NULL,
  settled_by TEXT NOT NULL,
  settled_at INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  pin_hmac TEXT
, granted TEXT NOT NULL DEFAULT '[]', refused TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;

CREATE TABLE sync_state (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE table_join (
  table_ids TEXT NOT NULL,
  seats_min INTEGER NOT NULL,
  seats_max INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_erased ON guest (erased_at) WHERE erased_at IS NOT NULL;

CREATE INDEX guest_phone ON guest (personal ->> 'phone');

CREATE INDEX log_conflict ON log (seq) WHERE is_conflict = 1;

CREATE INDEX log_gesture ON log (op ->> '$.payload.gestureId') WHERE op ->> '$.payload.gestureId' IS NOT NULL;

CREATE INDEX log_guest ON log (guest_id) WHERE guest_id IS NOT NULL;

CREATE INDEX log_op ON log (op_id);

CREATE INDEX log_undo ON log (op ->> '$.payload.targetOpId') WHERE op ->> '$.kind' = 'log.undo';

CREATE INDEX log_whole ON log (received_at) WHERE is_skeleton = 0;

CREATE INDEX outbox_conflict ON outbox (station_seq)
  WHERE void_reason IS NOT NULL OR json_array_length(verdict, '$.flags') > 0;

CREATE INDEX outbox_gesture ON outbox (op ->> '$.payload.gestureId') WHERE op ->> '$.payload.gestureId' IS NOT NULL;

CREATE INDEX outbox_op ON outbox (op_id);

CREATE INDEX outbox_undo ON outbox (op ->> '$.payload.targetOpId') WHERE op ->> '$.kind' = 'log.undo';

CREATE INDEX party_ended ON party (ended_at) WHERE ended_at IS NOT NULL;

CREATE INDEX party_guest ON party (guest_id) WHERE guest_id IS NOT NULL;

CREATE INDEX party_open ON party (order_key)
  WHERE status IN ('waiting', 'called') OR open_seating_ids <> '[]';

CREATE INDEX quote_ledger_night ON quote_ledger (night_at);

CREATE INDEX seating_cleared ON seating (cleared_at) WHERE cleared_at IS NOT NULL;

CREATE INDEX seating_open ON seating (seated_at) WHERE cleared_at IS NULL;
