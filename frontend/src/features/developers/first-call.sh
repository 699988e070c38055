# A token holds for five minutes; ask for the next one then.
token=$(curl --silent --fail "$TOKEN_URL" \
  --data grant_type=client_credentials \
  --data-urlencode "client_id=$CLIENT_ID" \
  --data-urlencode "client_secret=$CLIENT_SECRET" |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl --silent --fail --header "Authorization: Bearer $token" "$API/search?q=kinship&size=3"
