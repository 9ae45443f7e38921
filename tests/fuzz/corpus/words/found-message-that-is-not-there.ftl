common_days={$count ->
[e]y
*[r]{t}
}