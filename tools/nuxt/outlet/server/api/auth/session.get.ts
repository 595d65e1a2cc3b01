export default defineEventHandler((event) => {
  const customer = customers.get(getHeader(event, 'authorization')?.replace('Bearer ', '') ?? '');
  if (!customer) throw createError({ statusCode: 401 });
  return { id: customer.id, name: customer.name };
});
