/** Words for people who speak for the record by what they are, written for the project. */
export const roleNouns =
  'academic adviser advisor agent aide ally ambassador analyst attorney banker broker bureaucrat campaigner colleague commander commentator consultant critic dealer delegate deputy diplomat director economist employee engineer envoy executive expert financier forecaster general governor historian insider inspector investigator investor lawmaker lawyer legislator lobbyist manager minister negotiator observer officer official operative politician prosecutor representative researcher scholar scientist senator source specialist staffer strategist trader'

/** Crowds of them, and crowds that are nothing but a crowd. */
export const crowdNouns =
  'academics activists advisers advisors advocates aides allies analysts bankers backers bureaucrats campaigners commentators critics dealers detractors diplomats economists envoys executives experts forecasters historians insiders intellectuals investors lawmakers legislators lobbyists observers onlookers opponents planners pollsters psychologists pundits researchers scholars scientists sceptics skeptics sources specialists staffers strategists technologists theorists traders watchers'
