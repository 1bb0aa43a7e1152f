module.exports = async () => {
  await globalThis.embeddedPostgres?.stop();
};
