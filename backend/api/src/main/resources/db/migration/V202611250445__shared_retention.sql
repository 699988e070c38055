-- What has served its time is removed hour by hour, by these.
create index outbox_message_done on outbox_message (done_at) where done_at is not null;
create index resource_import_unfinished on resource_import (updated_at) where state in ('settings', 'review', 'refused');
