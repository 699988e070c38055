-- Items of which framework a rule asks for. Editions that are known already learn it here; new ones bring it.
update framework_version v
   set rules = jsonb_set(v.rules, '{requirements}', (
       select jsonb_agg(case when r ->> 'kind' = 'items' then r || jsonb_build_object('framework',
                  case when f.slug = 'care-certificate-completion' then 'care-certificate' else 'foster-carer-tsd' end)
                  else r end order by n)
         from jsonb_array_elements(v.rules -> 'requirements') with ordinality as x (r, n)))
  from framework f
 where f.id = v.framework_id
   and f.slug in ('care-certificate-completion', 'foster-carer-tsd-completion', 'foster-carer-tsd-family-and-friends');
