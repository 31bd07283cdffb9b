/**
 * Starts of words by which an item shows that it prevents or catches, whatever list it stands in: fixes and preventions
 * are often written into one. Matched anywhere in a word; a word too many only keeps a rule silent.
 */
export const preventiveStarts: readonly string[] = (
  'prevent avoid stop never monitor alert alarm detect observ test audit review train document runbook playbook ' +
  'automat guard limit check ensur lint valid enforc improv strengthen enhanc harden standardi regular schedul policy ' +
  'process proactiv reduc redundan replic failover backup metric dashboard log early resilien robust ' +
  'preven evit prueb garanti mejor melhor capacit entren document surveill vermeid verhinder überwach ' +
  '防止 予防 監視 検知 再発 预防 监控 预警'
).split(' ');
